using System.Buffers;
using System.Collections.Frozen;
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

    /// <summary>Share of a paragraph's shingles that must stand in the other for it to be the same again: entries made after one pattern differ in a name or a number.</summary>
    private const double SameParagraph = .9;

    /// <summary>A shorter part than this of the other block, and it is a quotation of it rather than its twin.</summary>
    private const double QuotedPart = .6;

    /// <summary>A quotation is as long as what it was pulled from at the most, give or take a few words.</summary>
    private const double SameLength = .9;

    /// <summary>Shingles of a pull quote: shorter ones may be anything.</summary>
    private const int FewestPulled = 5;

    /// <summary>How far, in blocks, from its paragraph a quotation stands, as a rule.</summary>
    private const int Nearby = 3;

    /// <summary>The shortest quotation that is known by standing beside its paragraph, in effective characters: shorter ones are headings and names.</summary>
    private const double ShortestQuote = 24;

    /// <summary>How far above a quotation the first of the lines that it was pulled from may stand, in blocks.</summary>
    private const int LongestLines = 12;

    /// <summary>A quotation and its paragraph make each other read like something printed twice: the score, of 1, from which they may be the article's alone.</summary>
    private const double Perhaps = .25;

    /// <summary>How many containers up a class name still speaks for a quotation.</summary>
    private const int CueLevels = 3;

    /// <summary>Blocks of a list's entry at the most: the cell that a whole page is laid out in holds more.</summary>
    private const int LargestEntry = 4;

    private static readonly FrozenSet<string> SetApart = FrozenSet.Create(StringComparer.Ordinal, "blockquote", "aside", "figure", "figcaption", "q");

    private static readonly SearchValues<string> PullQuoteCues = SearchValues.Create(["pull", "quote", "callout", "highlight", "teaser"], StringComparison.Ordinal);

    public static void Mark(Page page, BlockShingles shingles)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Twin is not null || block.Superseded || block.Score < Article.Likely)
            {
                continue;
            }

            block.Twin = ToGoFor(page, shingles, block, shingles.Earlier(block.Order)) ?? ToGoFor(page, shingles, block, shingles.Later(block.Order));
        }

        // What repeats a block that has gone for another repeats that one.
        foreach (var block in page.Blocks)
        {
            if (block.Twin is { } gone && page.Blocks[gone.Original].Twin is { } kept && kept.Original != block.Order)
            {
                block.Twin = new Twin(kept.Original, shingles.Containment(block.Order, kept.Original));
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

    /// <summary>What a block was pulled from: of the places where its text stands last, first, or beside it, the one that reads most like the article.</summary>
    private static Twin? Pulled(Page page, BlockShingles shingles, Block block)
    {
        if (shingles.CountOf(block.Order) < FewestPulled)
        {
            return null;
        }

        Twin? later = shingles.Later(block.Order), earlier = shingles.Earlier(block.Order);
        if (Math.Max(later?.Containment ?? 0, earlier?.Containment ?? 0) < RepeatedShare)
        {
            return null;
        }

        var best = Likelier(page, AsPulled(page, shingles, block, later), AsPulled(page, shingles, block, earlier));
        for (var distance = 1; distance <= Nearby; distance++)
        {
            best = Likelier(page, best, AsPulled(page, shingles, block, At(page, shingles, block, block.Order + distance)));
            best = Likelier(page, best, AsPulled(page, shingles, block, At(page, shingles, block, block.Order - distance)));
        }

        return best;
    }

    /// <summary>
    /// The first of the lines near a block that it was pulled from, where the paragraph is printed in several: one after the other they are what it says, the last of
    /// them at its beginning. However short it is, what the block beside it begins with was pulled from that.
    /// </summary>
    private static Twin? PulledFromLines(Page page, Block block)
    {
        for (var first = Math.Max(0, block.Order - LongestLines); first <= Math.Min(block.Order + Nearby, page.Blocks.Count - 1); first++)
        {
            if (page.Blocks[first].Text[0] == block.Text[0] && first != block.Order && SharedWithLines(page, block, first) is >= RepeatedShare and var share
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

    private static Twin? At(Page page, BlockShingles shingles, Block block, int at) =>
        at < 0 || at >= page.Blocks.Count ? null : new Twin(at, shingles.Containment(block.Order, at));

    private static Twin? AsPulled(Page page, BlockShingles shingles, Block block, Twin? twin)
    {
        if (twin is null || twin.Containment < RepeatedShare)
        {
            return null;
        }

        var other = page.Blocks[twin.Original];
        return shingles.CountOf(block.Order) * SameLength <= shingles.CountOf(other.Order) && MayBePulled(block, other) ? twin : null;
    }

    /// <summary>Whether a block is set apart from another that is printed for itself, and one of them may be the article's.</summary>
    private static bool MayBePulled(Block block, Block other)
    {
        return other is { Twin: null, Superseded: false } && Math.Max(block.Score, other.Score) >= Perhaps && Apartness(block, other) > Apartness(other, block);
    }

    /// <summary>The twin, where the block has to go for it.</summary>
    private static Twin? ToGoFor(Page page, BlockShingles shingles, Block block, Twin? twin)
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

        var isEntry = IsEntry(block, other) && IsEntry(other, block);
        if (isEntry ? GoesOn(page, block, other) : IsAmidLosing(page, block.Order) && !IsAmidLosing(page, other.Order))
        {
            return other.Score >= Article.Likely ? twin : null;
        }

        if (isEntry)
        {
            return null;
        }

        int apart = Apartness(block, other), otherApart = Apartness(other, block);
        int size = shingles.CountOf(block.Order), otherSize = shingles.CountOf(other.Order);
        if (apart > otherApart && size > 1 && size * SameLength <= otherSize)
        {
            return other.Score >= Article.Likely ? twin : null;
        }

        if (other.Score < Article.Likely || otherApart > apart || otherSize * QuotedPart > size)
        {
            return null;
        }

        var isWhole = shingles.Containment(block.Order, other.Order) >= SameParagraph && TextShape.Of(block.Content).EffectiveLength >= ShortestParagraph;
        var isLesser = block.Score < other.Score || (block.Score == other.Score && block.Order > other.Order);
        return isWhole && isLesser ? twin : null;
    }

    /// <summary>
    /// Whether the blocks before two entries are a repetition too, and the same way round: then it is a list that is repeated, with what is above it, and no entry
    /// that recurs.
    /// </summary>
    private static bool GoesOn(Page page, Block block, Block other) =>
        block.Order > 0 && page.Blocks[block.Order - 1].Twin?.Original == other.Order - 1 && IsSameList(page, block, other);

    /// <summary>Whether two entries are in lists that say the same from end to end; they are compared where they begin.</summary>
    private static bool IsSameList(Page page, Block block, Block other)
    {
        Container? list = ListOf(block), otherList = ListOf(other);
        if (list is null || otherList is null || list.BlockCount != otherList.BlockCount || block.Order - list.FirstBlock != other.Order - otherList.FirstBlock)
        {
            return false;
        }

        if (list.FirstBlock < block.Order)
        {
            return true;
        }

        for (var i = 1; i < list.BlockCount; i++)
        {
            if (page.Blocks[block.Order + i].Text != page.Blocks[other.Order + i].Text)
            {
                return false;
            }
        }

        return true;
    }

    private static Container? ListOf(Block block)
    {
        var c = block.Container;
        while (c is not null && c.Tag is not ("ul" or "ol" or "dl" or "table"))
        {
            c = c.Parent;
        }

        return c;
    }

    /// <summary>Whether what is around a block went with a losing copy.</summary>
    private static bool IsAmidLosing(Page page, int at) => HasLosing(page, at, -1) && HasLosing(page, at, 1);

    private static bool HasLosing(Page page, int at, int step)
    {
        for (var near = at + step; near >= 0 && near < page.Blocks.Count && Math.Abs(near - at) <= Nearby; near += step)
        {
            if (page.Blocks[near].Superseded)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a block is of an entry of a list, or a cell of a table, without the other: those recur, and are the article's each time.</summary>
    private static bool IsEntry(Block block, Block other)
    {
        for (var c = block.Container; c?.BlockCount <= LargestEntry && !c.Holds(other.Order); c = c.Parent)
        {
            if (c.Tag is "li" or "dd" or "dt" or "td" or "th")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far a block is set apart from another, as a pull quote is: 2 by an element that is for that, 1 by a class name, which says less, and 0 not at all.</summary>
    private static int Apartness(Block block, Block other)
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
