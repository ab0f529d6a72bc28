namespace Cleaner.Scoring.Features;

/// <summary>The blocks round about, taken together, and the heaviest stretch of prose.</summary>
internal sealed class WindowFeatures : FeatureGroup
{
    private static readonly int[] Widths = [3, 8];

    public override void Define(FeatureList list)
    {
        foreach (var width in Widths)
        {
            list.AddText($"w{width}_prose", $"prose in the {width} blocks before and after");
            list.Add($"w{width}_ld", $"link density of the {width} blocks before and after");
            list.AddText($"w{width}_short", $"share of labels in the {width} blocks before and after");
            list.AddText($"w{width}_before", $"prose in the {width} blocks before");
            list.AddText($"w{width}_after", $"prose in the {width} blocks after");
            list.AddText($"w{width}_sents", $"sentence ends in the {width} blocks before and after");
        }

        list.AddText("w_inside", "inside the heaviest stretch of prose");
        list.AddText("w_dist", "blocks from that stretch; negative before it");
        list.AddText("w_pos", "relative place in that stretch; beyond 0 and 1 outside it");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        foreach (var width in Widths)
        {
            var around = page.Between(block - width, block + width + 1);
            row.Add(around.Prose);
            row.Add(around.LinkDensity);
            row.Add(around.ShortShare);
            row.Add(page.Between(block - width, block).Prose);
            row.Add(page.Between(block + 1, block + width + 1).Prose);
            row.Add(around.Sentences);
        }

        ref var place = ref page.Places[block];
        row.Add(place.InsideStretch);
        row.Add(Math.Clamp(place.StretchDistance, -TrailScan.Far, TrailScan.Far));
        row.Add(place.StretchPosition);
    }
}
