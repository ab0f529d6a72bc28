namespace Cleaner.Scoring.Features;

/// <summary>Breaks in the page's structure between the block and its neighbours: articles begin and end at them.</summary>
internal sealed class BoundaryFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.Add("x_up", "containers left between the previous block and this one");
        list.Add("x_down", "containers entered between the previous block and this one");
        list.Add("x_nextup", "containers left between this block and the next");
        list.Add("x_nextdown", "containers entered between this block and the next");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        Add(page, block - 1, block, ref row);
        Add(page, block, block + 1, ref row);
    }

    private static void Add(PageFacts page, int left, int right, ref FeatureRow row)
    {
        if (left < 0 || right >= page.Count)
        {
            row.Add(-1);
            row.Add(-1);
            return;
        }

        // The deepest container of the left block that also holds the right one.
        ref var from = ref page.Containers[page.Blocks[left].Container];
        ref var to = ref page.Containers[page.Blocks[right].Container];
        var common = page.Blocks[left].Container;
        while (page.Containers[common].End <= right && page.Containers[common].Parent >= 0)
        {
            common = page.Containers[common].Parent;
        }

        row.Add(from.Depth - page.Containers[common].Depth);
        row.Add(to.Depth - page.Containers[common].Depth);
    }
}
