using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// Sub-headings, list items, table cells and quotations that stand among the article's paragraphs, as parts of the same column, and a correction
/// right behind them: readers want them, though they read little like prose.
/// </summary>
internal static class InsideBody
{
    /// <summary>A part that reads less like the article than this is a box put into it.</summary>
    private const double LeastScore = .12;

    /// <summary>The same for a line of a quotation (who posted it, and when), and for a paragraph between two of the article's.</summary>
    private const double LeastQuoteScore = .02;

    private const double LeastParagraphScore = .25;

    /// <summary>How far the next kept paragraph may be, in blocks: tables and lists are long.</summary>
    private const int Reach = 40;

    /// <summary>Share of link characters from which a list lists other pages.</summary>
    private const double MostLinked = .3;

    /// <summary>The same for a line of a quotation: the date of a post from elsewhere is a link to it.</summary>
    private const double MostLinkedQuote = .6;

    public static void Keep(Page page, ContainerCues cues)
    {
        var before = -1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Verdict.Keep)
            {
                before = IsPart(block.Container.Tag) ? before : i;
            }
            else if (before >= 0 && Belongs(page, block, before, cues))
            {
                block.Verdict = block.Verdict with { Reason = Reason.Body };
            }
        }
    }

    private static bool Belongs(Page page, Block block, int before, ContainerCues cues)
    {
        if (block.Verdict.Reason != Reason.LowScore || block.Twin is not null || block.Superseded)
        {
            return false;
        }

        var quoted = IsQuoted(block);
        var isNote = IsNote(page, block);
        return block.Score >= (quoted ? LeastQuoteScore : LeastScore) && !ListsPages(block, quoted)
            && (IsPart(block.Container.Tag) || quoted || isNote || IsParagraphInGap(page, block))
            && Column(block.Container) is { } column && Column(page.Blocks[before].Container) is { } last && (column == last || IsNextSection(block, column, last))
            && NeverBody.Find(block, cues) is null
            && (isNote || FollowsKept(page, block.Order, column));
    }

    /// <summary>The heading of a section like the one before it: posts of a live blog.</summary>
    private static bool IsNextSection(Block block, Container section, Container last)
    {
        return block.Container.Tag is "h2" or "h3" or "h4" && section.Parent == last.Parent && section.Tag == last.Tag && section.Attributes == last.Attributes;
    }

    /// <summary>A paragraph with kept ones of its column right before and behind.</summary>
    private static bool IsParagraphInGap(Page page, Block block)
    {
        return block.Container.Tag is "p" or "#group" && block.Score >= LeastParagraphScore && block.Order > 0 && block.Order + 1 < page.Blocks.Count
            && IsKeptBeside(page.Blocks[block.Order - 1], block) && IsKeptBeside(page.Blocks[block.Order + 1], block);
    }

    /// <summary>A correction or an editor's note right behind a kept paragraph of its column: in nearly all golds that have one, it is the article's.</summary>
    private static bool IsNote(Page page, Block block)
    {
        return block.Container.Tag is "p" or "#group" && block.Score >= LeastParagraphScore && block.Order > 0 && IsKeptBeside(page.Blocks[block.Order - 1], block) && NoteMark.Begins(block.Content);
    }

    private static bool IsKeptBeside(Block other, Block block) => other.Score >= .5 && other.Container.Tag == block.Container.Tag && other.Container.Parent == block.Container.Parent;

    /// <summary>Whether a kept paragraph of the same column follows, and no list of links comes first.</summary>
    private static bool FollowsKept(Page page, int at, Container column)
    {
        for (var i = at + 1; i < page.Blocks.Count && i <= at + Reach; i++)
        {
            var next = page.Blocks[i];
            if (next.Verdict.Keep && !IsPart(next.Container.Tag) && Column(next.Container) == column)
            {
                return true;
            }

            if (IsPart(next.Container.Tag) && ListsPages(next, IsQuoted(next)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsQuoted(Block block) => block.Container.Nearest("blockquote") is not null;

    private static bool ListsPages(Block block, bool quoted) => block.LinkDensity >= (quoted ? MostLinkedQuote : MostLinked);

    private static bool IsPart(string tag) => IsHeadingOrEntry(tag) || tag is "td" or "th" or "dt" or "dd" or "blockquote" or "pre";

    /// <summary>Whether a tag is that of a sub-heading or of a list's entry.</summary>
    public static bool IsHeadingOrEntry(string tag) => tag is "h2" or "h3" or "h4" or "h5" or "h6" or "li";

    /// <summary>The element that the list, table or quotation stands in, with whatever is wrapped around it alone.</summary>
    private static Container? Column(Container container)
    {
        var c = container.Tag is "p" or "#group" ? container.Parent : container;
        var count = container.BlockCount;
        while (c is not null && (c.BlockCount == count || IsPart(c.Tag) || c.Tag is "ul" or "ol" or "dl" or "table" or "tbody" or "thead" or "tfoot" or "tr" or "figure"))
        {
            count = c.BlockCount;
            c = c.Parent;
        }

        return c;
    }
}
