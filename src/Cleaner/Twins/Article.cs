using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>The article around a stretch, by scores: what reads like it and stands close.</summary>
internal static class Article
{
    /// <summary>Blocks that do not read like the article, and yet may stand inside it, in a row.</summary>
    private const int Gap = 4;

    /// <summary>Blocks to either side that are looked at: an article that goes on is longer than any copy that is compared with it.</summary>
    private const int Furthest = 1000;

    /// <summary>The score from which a block counts as the article's.</summary>
    public const double Likely = .5;

    /// <summary>Whether a block reads like the article, and goes for no copy.</summary>
    public static bool Stays(Block block) => block is { Twin: null, Superseded: false, Score: >= Likely };

    /// <summary>The stretch grown to both sides over likely blocks, short of the other stretch and of every copy's own blocks.</summary>
    public static Stretch Around(Page page, Stretch core, Stretch other, ReadOnlySpan<bool> copied)
    {
        var (first, last) = (core.First, core.Last);
        var floor = Math.Max(core.First - Furthest, other.Last < core.First ? other.Last + 1 : 0);
        var ceiling = Math.Min(core.Last + Furthest, other.First > core.Last ? other.First - 1 : page.Blocks.Count - 1);
        for (var i = first - 1; i >= floor && i >= first - 1 - Gap && !copied[i]; i--)
        {
            first = page.Blocks[i].Score >= Likely ? i : first;
        }

        for (var i = last + 1; i <= ceiling && i <= last + 1 + Gap && !copied[i]; i++)
        {
            last = page.Blocks[i].Score >= Likely ? i : last;
        }

        return new(first, last);
    }

    /// <summary>Shingles of the stretch's likely blocks.</summary>
    public static int Shingles(Page page, BlockShingles shingles, Stretch stretch)
    {
        var count = 0;
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            count += page.Blocks[i].Score >= Likely ? shingles.CountOf(i) : 0;
        }

        return count;
    }
}
