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

    /// <summary>From this score on a text of this length that has a sentence in it is a paragraph of the article, whatever title the page declares.</summary>
    private const double Certain = .9, ShortestParagraph = 80;

    /// <summary>How far above the first paragraph of a dump the headline may stand, in lines.</summary>
    private const int Reach = 14;

    /// <summary>How far above the text of an HTML page its headline may stand, in blocks.</summary>
    private const int BlocksReach = 25;

    /// <summary>
    /// Of an HTML page: what is most like the titles it declares. What stands behind all that reads like the article is none (a site's name in
    /// the footer): then the heading over that text.
    /// </summary>
    /// <param name="page">The page, with its scores.</param>
    /// <param name="likest">The block that is most like the declared titles; -1 where there is none.</param>
    public static Block? OfHtml(Page page, int likest)
    {
        var title = likest < 0 ? null : page.Blocks[likest];
        if (title is null || IsHeading(title.Container.Tag))
        {
            return title;
        }

        var first = page.Blocks.FindIndex(IsProse);
        if (IsParagraph(title))
        {
            return HeadingOver(page, first);
        }

        return first < 0 || page.Blocks.FindLastIndex(IsProse) > title.Order ? title : HeadingOver(page, first) ?? title;
    }

    private static bool IsProse(Block block) => block.Score >= .5 && TextShape.Of(block.Content).EffectiveLength > LongestTitle;

    /// <summary>A paragraph of the article that has the declared title's words in it.</summary>
    private static bool IsParagraph(Block block) =>
        block.Score >= Certain && TextShape.Of(block.Content) is { Sentences: > 0, EffectiveLength: >= ShortestParagraph };

    private static Block? HeadingOver(Page page, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - BlocksReach; i--)
        {
            if (IsHeading(page.Blocks[i].Container.Tag))
            {
                return page.Blocks[i];
            }
        }

        return null;
    }

    /// <summary>
    /// Of a dump: a marked heading, or of the lines close above the first paragraph that say nothing of themselves (menus, bylines and
    /// share bars do) the one right above the byline; where there is no byline, the topmost.
    /// </summary>
    public static Block? OfDump(Page page)
    {
        if (page.Blocks.Find(static block => block.Container.Nearest("h1") is not null) is { } marked)
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
}
