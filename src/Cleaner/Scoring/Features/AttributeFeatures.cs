namespace Cleaner.Scoring.Features;

/// <summary>What the classes and ids above the block hint at.</summary>
internal sealed class AttributeFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        foreach (var (name, meaning) in AttributeCues.Names)
        {
            list.Add(name, "containers up to the nearest whose attributes name " + meaning + "; 30 where none does");
            list.Add(name + "_n", "how many containers above name " + meaning);
        }

        list.Add("c_hidden", "hidden by style here or above");
        list.Add("c_prop", "inside itemprop articleBody");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var container = ref page.Containers[page.Blocks[block].Container];
        for (var cue = 0; cue < AttributeCues.Names.Length; cue++)
        {
            row.Add(container.Cues[cue]);
            row.Add(container.Counts[cue]);
        }

        row.Add(container.InHidden);
        row.Add(container.InArticleBody);
    }
}
