namespace Cleaner.Scoring.Features;

/// <summary>Siblings of the same tag and class: many of them, each with a link, are cards and lists, not paragraphs.</summary>
internal struct GroupFacts
{
    public int Count, WithFullLink, WithProse, WithImage;
    public double Chars;

    public readonly double LinkShare => Fold.Share(WithFullLink, Count);

    public readonly double ProseShare => Fold.Share(WithProse, Count);

    public readonly double MeanChars => Fold.Share(Chars, Count);
}

/// <summary>Counts groups of like siblings, and finds the strongest repetition above each block.</summary>
internal static class CardScan
{
    private const int Levels = 8, LeastCards = 3;

    private const double LeastLinkShare = 0.6;

    public static void Scan(PageFacts page)
    {
        var containers = page.Page.Containers.Count;
        using var table = new HashTable(containers);
        var groups = page.Siblings;
        var count = 0;
        for (var i = 0; i < containers; i++)
        {
            ref var facts = ref page.Containers[i];
            if (facts.Count == 0)
            {
                continue;
            }

            ref var entry = ref table.Add(Fold.Mix((ulong)(facts.Parent + 2), facts.Kind), out _);
            if (entry.First == 0)
            {
                groups[count] = default;
                entry.First = ++count;
            }

            facts.Siblings = entry.First - 1;
            ref var group = ref groups[facts.Siblings];
            group.Count++;
            group.WithFullLink += facts.FullLinks > 0 ? 1 : 0;
            group.WithProse += facts.ProseBlocks > 0 ? 1 : 0;
            group.WithImage += facts.Images > 0 ? 1 : 0;
            group.Chars += facts.Chars;
        }

        var articles = 0;
        var container = -1;
        for (var i = 0; i < page.Count; i++)
        {
            for (; container < page.Blocks[i].Container; container++)
            {
                articles += page.Containers[container + 1].IsArticle ? 1 : 0;
            }

            page.Places[i].ArticleOrdinal = articles;
            Strongest(page, page.Blocks[i].Container, ref page.Places[i]);
        }
    }

    private static void Strongest(PageFacts page, int container, ref BlockPlace place)
    {
        place.CardLevel = -1;
        for (var level = 0; level < Levels && container >= 0; level++)
        {
            ref var group = ref page.Siblings[page.Containers[container].Siblings];
            if (group.Count >= LeastCards && group.LinkShare >= LeastLinkShare)
            {
                var strength = Fold.Log2(group.Count) * group.LinkShare;
                if (strength > place.Card)
                {
                    place.Card = strength;
                    place.CardLevel = level;
                    place.CardChars = group.MeanChars;
                }
            }

            container = page.Containers[container].Parent;
        }
    }
}
