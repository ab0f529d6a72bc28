namespace Cleaner.Scoring.Features;

/// <summary>How near the telling elements are above the block.</summary>
internal sealed class AncestorFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        foreach (var tag in TagCodes.Watched)
        {
            list.Add("a_" + tag, "containers up to the nearest " + tag + "; 30 where there is none");
        }
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var container = ref page.Containers[page.Blocks[block].Container];
        for (var tag = 0; tag < TagCodes.Watched.Length; tag++)
        {
            row.Add(container.Tags[tag]);
        }
    }
}
