using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>Finds the block that prints the article's headline.</summary>
internal static class TitleFinder
{
    /// <summary>Headlines are shorter than this, in effective characters.</summary>
    private const double LongestTitle = 260;

    /// <summary>How like the declared title a block must be to be taken for the headline.</summary>
    private const double LikeEnough = .4;

    public static Block? Find(Page page)
    {
        return page.IsText ? FirstLineAboveProse(page) : MostLikeDeclared(page) ?? FirstHeading(page, "h1");
    }

    private static Block? MostLikeDeclared(Page page)
    {
        var declared = new List<HashSet<string>>();
        foreach (var title in new[] { page.Declared.Title, page.Declared.MetaValue("og:title"), page.Declared.MetaValue("twitter:title") })
        {
            if (!string.IsNullOrWhiteSpace(title))
            {
                declared.Add(Words(title));
            }
        }

        Block? best = null;
        double bestScore = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Text.Length > LongestTitle)
            {
                continue;
            }

            var words = Words(block.Text);
            double likeness = 0;
            foreach (var title in declared)
            {
                var shared = words.Count(title.Contains);
                likeness = Math.Max(likeness, shared == 0 ? 0 : (((double)shared / words.Count) + ((double)shared / title.Count)) / 2);
            }

            var tag = block.Container.Tag;
            var score = likeness + (tag == "h1" ? .25 : 0) + (IsHeading(tag) ? .1 : 0) - (.05 * block.Order / page.Blocks.Count);
            if (likeness >= LikeEnough && score > bestScore)
            {
                (best, bestScore) = (block, score);
            }
        }

        return best;
    }

    private static Block? FirstHeading(Page page, string tag) => page.Blocks.Find(block => block.Container.Nearest(tag) is not null);

    /// <summary>In a dump: the nearest line above the first paragraph that could be a headline, past bylines and share bars; the topmost heading where one is marked.</summary>
    private static Block? FirstLineAboveProse(Page page)
    {
        if (FirstHeading(page, "h1") is { } marked)
        {
            return marked;
        }

        var first = page.Blocks.FindIndex(block => TextShape.Of(block.Text) is { EffectiveLength: > 120, Sentences: > 0 });
        Block? best = null;
        for (var i = first - 1; i >= 0 && i >= first - 12; i--)
        {
            var block = page.Blocks[i];
            var length = TextShape.Of(block.Text).EffectiveLength;
            if (length is > 20 and < LongestTitle && block.Container.Tag != "li" && (best is null || length > TextShape.Of(best.Text).EffectiveLength))
            {
                best = block;
            }
        }

        return best;
    }

    private static bool IsHeading(string tag) => tag.Length == 2 && tag[0] == 'h' && char.IsAsciiDigit(tag[1]);

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]) && !TextShape.IsCjk(text[i]);
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }

            if (i < text.Length && TextShape.IsCjk(text[i]))
            {
                words.Add(text[i].ToString());
            }
        }

        return words;
    }
}
