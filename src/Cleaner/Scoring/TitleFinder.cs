using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>Finds the block that prints the article's headline.</summary>
internal static class TitleFinder
{
    /// <summary>Headlines are shorter than this, in effective characters.</summary>
    private const double LongestTitle = 260;

    /// <summary>Headlines are longer than the names of sites and channels, in effective characters.</summary>
    private const double ShortestTitle = 16;

    /// <summary>Two paragraphs of one article stand this close, in lines.</summary>
    private const int ParagraphGap = 3;

    /// <summary>How far above the first paragraph of a dump the headline may stand, in lines.</summary>
    private const int Reach = 14;

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

    /// <summary>
    /// In a dump: a marked heading, or of the lines close above the first paragraph that say nothing of themselves (menus, bylines and
    /// share bars do) the one right above the byline; where there is no byline, the topmost.
    /// </summary>
    private static Block? FirstLineAboveProse(Page page)
    {
        if (FirstHeading(page, "h1") is { } marked)
        {
            return marked;
        }

        var first = FirstParagraph(page);
        Block? title = null;
        var aboveByline = false;
        for (var i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            var block = page.Blocks[i];
            var line = Line.Of(block);
            if (LineRules.Find(block, line) is { } reason)
            {
                aboveByline |= reason == Reason.Byline;
                title = reason == Reason.Byline ? null : title;
            }
            else if (TextShape.Of(block.Content).EffectiveLength is > ShortestTitle and < LongestTitle
                && block.Container.Tag != "li" && block.LinkDensity < .9 && LineRules.FindCaption(block) is null)
            {
                title = block;
                if (aboveByline)
                {
                    break;
                }
            }
        }

        return title;
    }

    /// <summary>The first paragraph with another close behind it; a paragraph alone above the headline is a cookie note or a teaser.</summary>
    private static int FirstParagraph(Page page)
    {
        var first = -1;
        var last = -ParagraphGap - 1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (TextShape.Of(page.Blocks[i].Content) is not { EffectiveLength: > 120, Sentences: > 0 })
            {
                continue;
            }

            if (i - last <= ParagraphGap)
            {
                return last;
            }

            first = first < 0 ? i : first;
            last = i;
        }

        return first;
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
