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
    public const double RepeatedShare = .8;

    /// <summary>Shorter equal paragraphs are refrains and questions; in effective characters.</summary>
    public const double ShortestParagraph = 80;

    /// <summary>Share of a paragraph's shingles that must stand in the other for it to be the same again: entries made after one pattern differ in a name or a number.</summary>
    private const double SameParagraph = .9;

    /// <summary>A shorter part than this of the other block, and it is a quotation of it rather than its twin.</summary>
    private const double QuotedPart = .6;

    /// <summary>A quotation is as long as what it was pulled from at the most, give or take a few words.</summary>
    public const double SameLength = .9;

    /// <summary>What is printed twice reads less like the article for it: the score, of 1, from which it may be the article's alone.</summary>
    public const double Perhaps = .25;

    /// <summary>How far, in blocks, from its paragraph a quotation stands, as a rule.</summary>
    public const int Nearby = 3;

    /// <summary>Marks the blocks that have to go for another.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shingles">Its shingles.</param>
    /// <param name="meant">For each block, whether it is meant to be printed again.</param>
    public static void Mark(Page page, BlockShingles shingles, ReadOnlySpan<bool> meant)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Twin is not null || block.Superseded || block.Score < Article.Likely || meant[block.Order])
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
    /// Paragraphs that stand in another as well, which is in doubt for it: of two that say the same the one that reads less like the article, and otherwise the one
    /// that is a part of the other. The page is scored without them, and they are judged afterwards.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="shingles">Its shingles.</param>
    /// <param name="left">For each block, whether it is left out already.</param>
    /// <param name="certain">From this score on nothing is in doubt.</param>
    public static List<Block> Disturbing(Page page, BlockShingles shingles, ReadOnlySpan<bool> left, double certain)
    {
        var disturbing = new List<Block>();
        foreach (var block in page.Blocks)
        {
            if (!left[block.Order] && block != page.TitleBlock && shingles.CountOf(block.Order) > 0 && TextShape.Of(block.Content).EffectiveLength >= ShortestParagraph
                && (Disturbs(page, shingles, block, shingles.Earlier(block.Order), left, certain) || Disturbs(page, shingles, block, shingles.Later(block.Order), left, certain)))
            {
                disturbing.Add(block);
            }
        }

        return disturbing;
    }

    private static bool Disturbs(Page page, BlockShingles shingles, Block block, Twin? twin, ReadOnlySpan<bool> left, double certain)
    {
        if (twin is null || twin.Containment < RepeatedShare || left[twin.Original])
        {
            return false;
        }

        var other = page.Blocks[twin.Original];
        return other.Score >= Perhaps && other.Score < certain && other != page.TitleBlock && !(IsEntry(block, other) && IsEntry(other, block))
            && (IsLesser(block, other) || shingles.CountOf(block.Order) < SameLength * shingles.CountOf(other.Order))
            && shingles.Containment(block.Order, other.Order) >= RepeatedShare;
    }

    /// <summary>Whether a block reads less like the article than another, or as much and stands behind it.</summary>
    private static bool IsLesser(Block block, Block other) => block.Score < other.Score || (block.Score == other.Score && block.Order > other.Order);

    /// <summary>The twin, where the block has to go for it.</summary>
    private static Twin? ToGoFor(Page page, BlockShingles shingles, Block block, Twin? twin)
    {
        if (twin is null || twin.Containment < RepeatedShare)
        {
            return null;
        }

        var other = page.Blocks[twin.Original];
        if (other.Twin is not null || other.Score < Article.Likely || Corrections.Corrects(page, block, other))
        {
            return null;
        }

        if (IsEntry(block, other) && IsEntry(other, block))
        {
            return GoesOn(page, block, other) ? twin : null;
        }

        int apart = PullQuotes.Apartness(block, other), otherApart = PullQuotes.Apartness(other, block);
        int size = shingles.CountOf(block.Order), otherSize = shingles.CountOf(other.Order);
        if ((IsAmidLosing(page, block.Order) && !IsAmidLosing(page, other.Order)) || (apart > otherApart && size > 1 && size * SameLength <= otherSize))
        {
            return twin;
        }

        if (otherApart > apart || otherSize * QuotedPart > size)
        {
            return null;
        }

        var isWhole = shingles.Containment(block.Order, other.Order) >= SameParagraph && TextShape.Of(block.Content).EffectiveLength >= ShortestParagraph;
        return isWhole && IsLesser(block, other) ? twin : null;
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
        Container? list = block.Container.List, otherList = other.Container.List;
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
    private static bool IsEntry(Block block, Block other) => block.Container.Entry?.Holds(other.Order) == false;
}
