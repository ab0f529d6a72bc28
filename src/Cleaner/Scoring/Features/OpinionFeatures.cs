namespace Cleaner.Scoring.Features;

/// <summary>What the first stage thinks of the block, its neighbours, its containers and its like: the second stage's features.</summary>
internal sealed class OpinionFeatures : FeatureGroup
{
    private const int Reach = 5, Levels = 5;

    public override void Define(FeatureList list)
    {
        list.AddText("o_p", "first stage's probability");
        for (var offset = 1; offset <= Reach; offset++)
        {
            list.AddText($"o-{offset}", $"probability of the block {offset} before; -1 where there is none");
            list.AddText($"o+{offset}", $"probability of the block {offset} after; -1 where there is none");
        }

        for (var level = 0; level < Levels; level++)
        {
            var where = level == 0 ? "own container" : $"container {level} above";
            list.Add($"o{level}_mean", where + ": probability by characters, the block itself left out; -1 where it is alone");
            list.Add($"o{level}_mass", where + ": share of the page's probable characters");
            list.Add($"o{level}_plain", where + ": mean probability");
        }

        list.Add("on_mean", "blocks under the same four tags and classes: probability by characters");
        list.Add("on_mass", "blocks under the same four tags and classes: share of the page's probable characters");
        list.AddText("o_before", "share of the probable characters before it");
        list.AddText("o_after", "share of the probable characters after it");
        list.AddText("o_first", "blocks since the first strong one");
        list.AddText("o_last", "blocks until the last strong one");
        list.AddText("o_inside", "between the first and last strong block");
        list.AddText("o_strong", "strong blocks on the page");
        list.AddText("o_prev", "blocks since the previous strong one");
        list.AddText("o_next", "blocks until the next strong one");
        list.AddText("o_left5", "probability to the left, halving with each block");
        list.AddText("o_right5", "probability to the right, halving with each block");
        list.AddText("o_left8", "probability to the left, fading by a fifth with each block");
        list.AddText("o_right8", "probability to the right, fading by a fifth with each block");
        list.AddText("o_leftc", "probability by characters to the left, fading by 30 % with each block");
        list.AddText("o_rightc", "probability by characters to the right, fading by 30 % with each block");
        list.Add("oc_inside", "depth below the container with 85 % of the probable characters; -1 outside it");
        list.Add("oc_mean", "section of that container: probability by characters; -1 where there is none");
        list.Add("oc_mass", "section of that container: share of its probable characters");
        list.Add("oc_before", "share of its probable characters before the section");
        list.Add("oc_after", "share of its probable characters after the section");
        list.AddText("o_max", "largest probability on the page");
        list.AddText("o_massshare", "probable characters among the page's");
        list.AddText("o_masschars", "probable characters");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        var second = page.Second!;
        var opinions = page.Opinions;
        ref var facts = ref page.Blocks[block];
        var own = opinions[block];
        row.Add(own);
        for (var offset = 1; offset <= Reach; offset++)
        {
            row.Add(block >= offset ? opinions[block - offset] : -1);
            row.Add(block + offset < page.Count ? opinions[block + offset] : -1);
        }

        var index = facts.Container;
        for (var level = 0; level < Levels; level++)
        {
            ref var container = ref page.Containers[index];
            var mass = second.Mass(container.First, container.End);
            var others = container.Chars - facts.Chars;
            row.Add(others > 0 ? (mass - own * facts.Chars) / others : -1);
            row.Add(Fold.Share(mass, second.Whole));
            row.Add(second.Sum(container.First, container.End) / Math.Max(1, container.Count));
            index = container.Parent < 0 ? index : container.Parent;
        }

        ref var near = ref page.NearSignatures[facts.Near];
        row.Add(near.Mass / near.Chars);
        row.Add(Fold.Share(near.Mass, second.Whole));
        row.Add(Fold.Share(second.Mass(0, block), second.Whole));
        row.Add(Fold.Share(second.Mass(block + 1, page.Count), second.Whole));
        ref var view = ref second.Views[block];
        row.Add(second.FirstStrong < 0 ? -TrailScan.Far : Math.Clamp(block - second.FirstStrong, -TrailScan.Far, TrailScan.Far));
        row.Add(second.FirstStrong < 0 ? -TrailScan.Far : Math.Clamp(second.LastStrong - block, -TrailScan.Far, TrailScan.Far));
        row.Add(second.FirstStrong >= 0 && block >= second.FirstStrong && block <= second.LastStrong);
        row.Add(second.StrongBlocks);
        row.Add(view.SinceStrong);
        row.Add(view.UntilStrong);
        row.Add(view.LeftHalf);
        row.Add(view.RightHalf);
        row.Add(view.LeftFifth);
        row.Add(view.RightFifth);
        row.Add(view.LeftChars);
        row.Add(view.RightChars);
        AddSection(page, second, block, ref row);
        row.Add(second.Largest);
        row.Add(second.Whole / page.Whole.Chars);
        row.Add(second.Whole);
    }

    private static void AddSection(PageFacts page, OpinionFacts second, int block, ref FeatureRow row)
    {
        ref var core = ref page.Containers[second.Core];
        ref var own = ref page.Containers[page.Blocks[block].Container];
        row.Add(block >= core.First && block < core.End ? own.Depth - core.Depth : -1);
        if (own.ProbableSection < 0)
        {
            row.Add(-1);
            row.Add(-1);
            row.Add(Fold.Share(second.Mass(0, block), second.Whole));
            row.Add(Fold.Share(second.Mass(block + 1, page.Count), second.Whole));
            return;
        }

        ref var section = ref page.Containers[own.ProbableSection];
        var mass = second.Mass(section.First, section.End);
        row.Add(mass / section.Chars);
        row.Add(Fold.Share(mass, second.Whole));
        row.Add(Fold.Share(second.Mass(0, section.First), second.Whole));
        row.Add(Fold.Share(second.Mass(section.End, page.Count), second.Whole));
    }
}
