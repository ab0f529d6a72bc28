using System.Buffers;
using System.Collections.Frozen;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Quotations pulled from the article and set apart, by an element or a class name, that print a part of a paragraph again or first.</summary>
internal static class PullQuotes
{
    /// <summary>Shingles of a pull quote: shorter ones may be anything.</summary>
    private const int FewestPulled = 5;

    /// <summary>The shortest quotation that is known by standing beside its paragraph, in effective characters: shorter ones are headings and names.</summary>
    private const double ShortestQuote = 24;

    /// <summary>How far above a quotation the first of the lines that it was pulled from may stand, in blocks.</summary>
    private const int LongestLines = 12;

    /// <summary>How many containers up a class name still speaks for a quotation.</summary>
    private const int CueLevels = 3;

    private static readonly FrozenSet<string> SetApart = FrozenSet.Create(StringComparer.Ordinal, "blockquote", "aside", "figure", "figcaption", "q");

    private static readonly SearchValues<string> PullQuoteCues = SearchValues.Create(["pull", "quote", "callout", "highlight", "teaser"], StringComparison.Ordinal);

    /// <summary>
    /// The blocks that are set apart and printed again, or first, in the running text. They make the paragraph that they were pulled from read like something printed
    /// twice, so the page is scored without them.
    /// </summary>
    public static List<(Block Quote, Twin Twin)> Find(Page page, BlockShingles shingles)
    {
        var quotes = new List<(Block Quote, Twin Twin)>();
        foreach (var block in page.Blocks)
        {
            if (block.Twin is not null || block.Superseded)
            {
                continue;
            }

            if ((Pulled(page, shingles, block) ?? PulledFromLines(page, block)) is { } twin)
            {
                quotes.Add((block, twin));
            }
        }

        return quotes;
    }

    /// <summary>Gives the paragraph beside a quotation that was pulled from it the quotation's score, where that is higher: it is the article's as much as that.</summary>
    public static void Lift(Block quote, Block paragraph)
    {
        if (paragraph.Score >= RepeatedBlocks.Perhaps && Math.Abs(quote.Order - paragraph.Order) <= RepeatedBlocks.Nearby)
        {
            paragraph.Score = Math.Max(paragraph.Score, quote.Score);
        }
    }

    /// <summary>Whether a block is set apart from another, and no longer than that.</summary>
    public static bool MayBeOf(BlockShingles shingles, Block quote, Block other) => IsNoLonger(shingles, quote, other) && IsSetApart(quote, other);

    private static bool IsNoLonger(BlockShingles shingles, Block quote, Block other) =>
        shingles.CountOf(quote.Order) * RepeatedBlocks.SameLength <= shingles.CountOf(other.Order);

    private static bool IsSetApart(Block block, Block other) => Apartness(block, other) > Apartness(other, block);

    /// <summary>What a block was pulled from: of the places where its text stands last, first, or beside it, the one that reads most like the article.</summary>
    private static Twin? Pulled(Page page, BlockShingles shingles, Block block)
    {
        if (shingles.CountOf(block.Order) < FewestPulled)
        {
            return null;
        }

        Twin? later = shingles.Later(block.Order), earlier = shingles.Earlier(block.Order);
        if (Math.Max(later?.Containment ?? 0, earlier?.Containment ?? 0) < RepeatedBlocks.RepeatedShare)
        {
            return null;
        }

        var best = Likelier(page, AsPulled(page, shingles, block, later), AsPulled(page, shingles, block, earlier));
        for (var distance = 1; distance <= RepeatedBlocks.Nearby; distance++)
        {
            best = Likelier(page, best, Beside(page, shingles, block, block.Order + distance));
            best = Likelier(page, best, Beside(page, shingles, block, block.Order - distance));
        }

        return best;
    }

    /// <summary>
    /// The first of the lines near a block that it was pulled from, where the paragraph is printed in several: one after the other they are what it says, the last of
    /// them at its beginning. However short it is, what the block beside it begins with was pulled from that.
    /// </summary>
    private static Twin? PulledFromLines(Page page, Block block)
    {
        for (var first = Math.Max(0, block.Order - LongestLines); first <= Math.Min(block.Order + RepeatedBlocks.Nearby, page.Blocks.Count - 1); first++)
        {
            if (page.Blocks[first].Text[0] == block.Text[0] && first != block.Order && SharedWithLines(page, block, first) is >= RepeatedBlocks.RepeatedShare and var share
                && TextShape.Of(block.Text).EffectiveLength >= ShortestQuote && MayBePulled(block, page.Blocks[first]))
            {
                return new Twin(first, share);
            }
        }

        return null;
    }

    /// <summary>How much of a block's text the lines from one on make, one after the other; one line alone counts right beside the block.</summary>
    private static double SharedWithLines(Page page, Block block, int first)
    {
        ReadOnlySpan<char> rest = block.Text;
        var line = first;
        while (line < page.Blocks.Count && line != block.Order && !rest.IsEmpty && SharedStart(rest, page.Blocks[line].Text) is > 0 and var shared)
        {
            rest = rest[shared..].TrimStart();
            line++;
        }

        return line > first + 1 || Math.Abs(first - block.Order) == 1 ? 1 - ((double)rest.Length / block.Text.Length) : 0;
    }

    /// <summary>How many characters a text and a line share, where one begins with the other.</summary>
    private static int SharedStart(ReadOnlySpan<char> text, ReadOnlySpan<char> line) => text.StartsWith(line) || line.StartsWith(text) ? Math.Min(text.Length, line.Length) : 0;

    private static Twin? Likelier(Page page, Twin? twin, Twin? other) =>
        twin is null || (other is not null && page.Blocks[other.Original].Score > page.Blocks[twin.Original].Score) ? other : twin;

    /// <summary>The block at a place, where the quotation may have been pulled from it and its text stands there.</summary>
    private static Twin? Beside(Page page, BlockShingles shingles, Block block, int at)
    {
        if (at < 0 || at >= page.Blocks.Count || !MayBePulledFrom(page, shingles, block, at))
        {
            return null;
        }

        var share = shingles.Containment(block.Order, at);
        return share < RepeatedBlocks.RepeatedShare ? null : new Twin(at, share);
    }

    private static Twin? AsPulled(Page page, BlockShingles shingles, Block block, Twin? twin) =>
        twin is { Containment: >= RepeatedBlocks.RepeatedShare } && MayBePulledFrom(page, shingles, block, twin.Original) ? twin : null;

    private static bool MayBePulledFrom(Page page, BlockShingles shingles, Block block, int other) =>
        IsNoLonger(shingles, block, page.Blocks[other]) && MayBePulled(block, page.Blocks[other]);

    /// <summary>Whether a block is set apart from another that is printed for itself, and one of them may be the article's.</summary>
    private static bool MayBePulled(Block block, Block other)
    {
        return other is { Twin: null, Superseded: false } && Math.Max(block.Score, other.Score) >= RepeatedBlocks.Perhaps && IsSetApart(block, other);
    }

    /// <summary>How far a block is set apart from another, as a pull quote is: 2 by an element that is for that, 1 by a class name, which says less, and 0 not at all.</summary>
    public static int Apartness(Block block, Block other)
    {
        var (levels, apartness) = (CueLevels, 0);
        for (var c = block.Container; c is not null && !c.Holds(other.Order); c = c.Parent)
        {
            if (SetApart.Contains(c.Tag))
            {
                return 2;
            }

            if (apartness == 0 && levels-- > 0 && c.Attributes.AsSpan().ContainsAny(PullQuoteCues))
            {
                apartness = 1;
            }
        }

        return apartness;
    }
}
