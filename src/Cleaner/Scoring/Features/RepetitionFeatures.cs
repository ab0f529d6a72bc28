namespace Cleaner.Scoring.Features;

/// <summary>Whether the page says it twice.</summary>
internal sealed class RepetitionFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.AddText("d_copies", "other blocks with the same text");
        list.AddText("d_seen", "share of 4-grams that an earlier block had");
        list.AddText("d_else", "share of 4-grams that another block has");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var place = ref page.Places[block];
        row.Add(place.Copies);
        row.Add(place.SeenShare);
        row.Add(place.ElsewhereShare);
    }
}
