namespace Cleaner.Scoring.Features;

/// <summary>Where on the page the block stands.</summary>
internal sealed class PositionFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.AddText("p_rel", "relative place among the blocks");
        list.AddText("p_char", "relative place among the characters");
        list.AddText("p_index", "blocks before it");
        list.AddText("p_left", "blocks after it");
        list.AddText("p_before", "share of the prose before it");
        list.AddText("p_after", "share of the prose after it");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        var before = page.Between(0, block);
        var after = page.Between(block + 1, page.Count);
        var whole = page.Whole;
        row.Add((double)block / page.Count);
        row.Add(before.Chars / whole.Chars);
        row.Add(block);
        row.Add(page.Count - 1 - block);
        row.Add(Fold.Share(before.Prose, whole.Prose));
        row.Add(Fold.Share(after.Prose, whole.Prose));
    }
}
