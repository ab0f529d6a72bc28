namespace Cleaner.Scoring.Features;

/// <summary>Whether the block belongs to something repeated: cards, list items, teasers.</summary>
internal sealed class CardFeatures : FeatureGroup
{
    private const int Levels = 4;

    public override void Define(FeatureList list)
    {
        for (var level = 0; level < Levels; level++)
        {
            var who = level == 0 ? "like siblings of the own container" : $"like siblings of the container {level} above";
            list.Add($"b{level}_count", who + ": how many");
            list.Add($"b{level}_links", who + ": share with a block that is one link");
            list.Add($"b{level}_mean", who + ": characters each");
            list.Add($"b{level}_prose", who + ": share with prose");
        }

        list.Add("b_card", "strongest repetition of linked siblings up to seven above");
        list.Add("b_level", "its level; -1 where there is none");
        list.Add("b_chars", "its characters each");
        list.Add("b_img", "pictures in the own container");
        list.Add("b_pimg", "pictures in the parent");
        list.Add("b_article", "article elements begun so far");
        list.Add("b_articles", "article elements on the page");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        var index = page.Blocks[block].Container;
        ref var own = ref page.Containers[index];
        for (var level = 0; level < Levels; level++)
        {
            ref var container = ref page.Containers[index];
            ref var group = ref page.Siblings[container.Siblings];
            row.Add(group.Count);
            row.Add(group.LinkShare);
            row.Add(group.MeanChars);
            row.Add(group.ProseShare);
            index = container.Parent < 0 ? index : container.Parent;
        }

        ref var place = ref page.Places[block];
        row.Add(place.Card);
        row.Add(place.CardLevel);
        row.Add(place.CardChars);
        row.Add(own.Images);
        row.Add(page.Containers[Math.Max(0, own.Parent)].Images);
        row.Add(place.ArticleOrdinal);
        row.Add(page.ArticleElements);
    }
}
