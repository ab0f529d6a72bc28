namespace Cleaner.Scoring.Features;

/// <summary>What the containers of the block, from its own upwards, hold.</summary>
internal sealed class ContainerFeatures : FeatureGroup
{
    private const int Levels = 5;

    public override void Define(FeatureList list)
    {
        for (var level = 0; level < Levels; level++)
        {
            var where = level == 0 ? "own container" : "container " + level + " above";
            list.Add($"s{level}_chars", where + ": share of the page's characters");
            list.Add($"s{level}_prose", where + ": share of the page's prose");
            list.Add($"s{level}_ld", where + ": link density");
            list.Add($"s{level}_blocks", where + ": blocks");
            list.Add($"s{level}_p", where + ": blocks in p");
            list.Add($"s{level}_mean", where + ": characters per block");
            list.Add($"s{level}_dense", where + ": prose per character");
            if (level is 1 or 2)
            {
                list.Add($"s{level}_tiny", where + ": share of blocks under 30 characters");
                list.Add($"s{level}_heads", where + ": headings");
            }
        }

        list.Add("s_depth", "depth of the own container");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        var whole = page.Whole;
        var index = page.Blocks[block].Container;
        for (var level = 0; level < Levels; level++)
        {
            ref var facts = ref page.Containers[index];
            row.Add(facts.Chars / whole.Chars);
            row.Add(Fold.Share(facts.Prose, whole.Prose));
            row.Add(facts.LinkDensity);
            row.Add(facts.Count);
            row.Add(facts.Paragraphs);
            row.Add(facts.MeanChars);
            row.Add(Fold.Share(facts.Prose, facts.Chars));
            if (level is 1 or 2)
            {
                row.Add(Fold.Share(facts.Tiny, facts.Count));
                row.Add(facts.Headings);
            }

            // Above the outermost container there is only itself.
            index = facts.Parent < 0 ? index : facts.Parent;
        }

        row.Add(page.Containers[page.Blocks[block].Container].Depth);
    }
}
