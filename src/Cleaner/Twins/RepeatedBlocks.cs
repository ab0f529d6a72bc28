using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Single blocks that repeat another: a paragraph printed twice, a pull quote, a lead used as a teaser. Repetition that belongs to the
/// article (refrains, formulas, repeated questions, a sentence quoted again) stays.
/// </summary>
internal static class RepeatedBlocks
{
    /// <summary>Share of a block's shingles that must stand in the other block.</summary>
    private const double RepeatedShare = .8;

    /// <summary>Shorter equal paragraphs are refrains and questions; in effective characters.</summary>
    private const double ShortestParagraph = 80;

    /// <summary>A shorter part than this of the other block, and it is a quotation of it rather than its twin.</summary>
    private const double QuotedPart = .6;

    /// <summary>How alike two paragraphs are that are one printed twice: entries made after one pattern differ in a name or a number.</summary>
    private const double SameParagraph = .8;

    /// <summary>A quotation is as long as what it was pulled from at the most, give or take a few words.</summary>
    private const double SameLength = .9;

    /// <summary>Shingles of a pull quote: shorter ones may be anything.</summary>
    private const int FewestPulled = 5;

    /// <summary>How many containers up a class name still speaks for a quotation.</summary>
    private const int CueLevels = 3;

    /// <summary>Blocks of a list's entry at the most: the cell that a whole page is laid out in holds more.</summary>
    private const int LargestEntry = 4;

    private static readonly string[] SetApart = ["blockquote", "aside", "figure", "figcaption", "q"];

    private static readonly string[] PullQuoteCues = ["pull", "quote", "callout", "highlight", "teaser"];

    public static void Mark(Page page, BlockShingles shingles)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Twin is not null || block.Superseded || block.Score < Article.Likely)
            {
                continue;
            }

            if (Twin(page, shingles, block, shingles.Earlier(block.Order)) is { } earlier)
            {
                block.Twin = earlier;
            }
            else if (Twin(page, shingles, block, shingles.Later(block.Order)) is { } later)
            {
                block.Twin = later;
            }
        }
    }

    /// <summary>
    /// The blocks that are set apart and printed again, or first, in the running text. They make the paragraph that they were pulled from read like something printed
    /// twice, so the page is scored without them.
    /// </summary>
    public static List<(Block Quote, Twin Twin)> PullQuotes(Page page, BlockShingles shingles)
    {
        var quotes = new List<(Block Quote, Twin Twin)>();
        foreach (var block in page.Blocks)
        {
            if (block.Twin is not null || block.Superseded || shingles.CountOf(block.Order) < FewestPulled)
            {
                continue;
            }

            if ((Pulled(page, shingles, block, shingles.Later(block.Order)) ?? Pulled(page, shingles, block, shingles.Earlier(block.Order))) is { } twin)
            {
                quotes.Add((block, twin));
            }
        }

        return quotes;
    }

    private static Twin? Pulled(Page page, BlockShingles shingles, Block block, Twin? twin)
    {
        if (twin is null || twin.Containment < RepeatedShare)
        {
            return null;
        }

        // Where the paragraph stands in a losing copy, the quotation was pulled from the one that it repeats.
        var other = page.Blocks[twin.Original];
        other = other.Superseded && other.Twin is { } kept ? page.Blocks[kept.Original] : other;
        return other is { Twin: null, Superseded: false } && Math.Max(block.Score, other.Score) >= Article.Likely
            && shingles.CountOf(block.Order) * SameLength <= shingles.CountOf(other.Order) && IsPullQuote(block, other) && !IsPullQuote(other, block)
            ? twin with { Original = other.Order } : null;
    }

    /// <summary>The twin, where the block has to go for it.</summary>
    private static Twin? Twin(Page page, BlockShingles shingles, Block block, Twin? twin)
    {
        if (twin is null || twin.Containment < RepeatedShare)
        {
            return null;
        }

        var other = page.Blocks[twin.Original];
        if (other.Twin is not null || other.Superseded)
        {
            return null;
        }

        double size = shingles.CountOf(block.Order), otherSize = shingles.CountOf(other.Order);
        if (size * SameLength <= otherSize && IsPullQuote(block, other))
        {
            return other.Score >= Article.Likely ? twin : null;
        }

        if (other.Score < Article.Likely || size <= QuotedPart * otherSize || IsPullQuote(other, block))
        {
            return null;
        }

        var isWhole = !(IsEntry(block) && IsEntry(other)) && shingles.Resemblance(block.Order, other.Order) >= SameParagraph && TextShape.Of(block.Text).EffectiveLength >= ShortestParagraph;
        var isLesser = block.Score < other.Score || (block.Score == other.Score && block.Order > other.Order);
        return isWhole && isLesser ? twin : null;
    }

    /// <summary>Entries of lists and cells of tables recur, and are the article's each time.</summary>
    private static bool IsEntry(Block block)
    {
        for (var c = block.Container; c?.BlockCount <= LargestEntry; c = c.Parent)
        {
            if (c.Tag is "li" or "dd" or "dt" or "td" or "th")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPullQuote(Block block, Block other)
    {
        foreach (var tag in SetApart)
        {
            if (block.Container.Nearest(tag) is { } apart && apart != other.Container.Nearest(tag))
            {
                return true;
            }
        }

        var levels = CueLevels;
        for (var c = block.Container; c is not null && levels-- > 0 && !c.Holds(other.Order); c = c.Parent)
        {
            foreach (var cue in PullQuoteCues)
            {
                if (c.Attributes.Contains(cue, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
