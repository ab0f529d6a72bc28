namespace Cleaner.Scoring.Features;

/// <summary>Where the block stands to the container that readability's sums favour, and to those that hold most of the prose.</summary>
internal sealed class ReadabilityFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.Add("r_up", "steps up to a container that holds the top one");
        list.Add("r_down", "steps from there down to the top one");
        list.Add("r_under", "inside the top container");
        list.Add("r_best", "largest sum at or above, against the top's");
        list.Add("r_own", "own container's sum against the top's");
        list.Add("r_parent", "parent's sum against the top's");
        list.Add("r_topchars", "the top's share of the page's characters");
        list.Add("r_topprose", "the top's share of the page's prose");
        list.Add("r_half", "inside the deepest container with half of the prose");
        list.Add("r_most", "inside the deepest container with 70 % of the prose");
        list.Add("r_nearly", "inside the deepest container with 85 % of the prose");
        list.Add("r_index", "relative place in the 70 % container; beyond 0 and 1 outside it");
        list.Add("r_depth", "depth below the 70 % container");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        var index = page.Blocks[block].Container;
        ref var own = ref page.Containers[index];
        ref var parent = ref page.Containers[Math.Max(0, own.Parent)];
        ref var top = ref page.Containers[Math.Max(0, page.Top)];
        var best = page.Top < 0 ? 0 : top.Readability;
        var whole = page.Whole;
        row.Add(own.StepsUpToTop);
        row.Add(own.StepsDownFromTop);
        row.Add(page.Top >= 0 && Holds(in top, block));
        row.Add(Fold.Share(own.BestReadability, best));
        row.Add(Fold.Share(own.Readability, best));
        row.Add(Fold.Share(parent.Readability, best));
        row.Add(top.Chars / whole.Chars);
        row.Add(Fold.Share(top.Prose, whole.Prose));
        ref var most = ref page.Containers[page.Most];
        row.Add(Holds(in page.Containers[page.Half], block));
        row.Add(Holds(in most, block));
        row.Add(Holds(in page.Containers[page.NearlyAll], block));
        row.Add((double)(block - most.First) / Math.Max(1, most.Count));
        row.Add(Holds(in most, block) ? own.Depth - most.Depth : -1);
    }

    private static bool Holds(in ContainerFacts container, int block) => block >= container.First && block < container.End;
}
