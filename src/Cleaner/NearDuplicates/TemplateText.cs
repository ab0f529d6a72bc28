namespace Cleaner.NearDuplicates;

/// <summary>
/// Which of a text's shingles are template text, told from those sampled: a stretch between two sampled shingles is what both of them are.
/// </summary>
internal static class TemplateText
{
    /// <summary>
    /// Whether two texts would match without the template text they share. Where it ends is known to within a sampled shingle: what lies between
    /// is counted against the match, as no part of what is shared and as part of what is not.
    /// </summary>
    public static bool LeavesMatch(
        ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b, in ShingleTable tableB, ulong bound, List<ulong> full, double minContainment)
    {
        var own = 0;
        var from = 0;
        while (from < a.Length)
        {
            var to = from;
            while (to < a.Length && tableB.Contains(a[to]))
            {
                to++;
            }

            own += CountOwn(a[from..to], bound, full, gapsAreOwn: false);
            from = to + 1;
        }

        var smaller = Math.Min(CountOwn(a, bound, full, gapsAreOwn: true), CountOwn(b, bound, full, gapsAreOwn: true));
        return own > 0 && own >= minContainment * smaller;
    }

    private static int CountOwn(ReadOnlySpan<ulong> shingles, ulong bound, List<ulong> full, bool gapsAreOwn)
    {
        var own = 0;
        var last = -1;
        var lastIsFull = false;
        for (var i = 0; i < shingles.Length; i++)
        {
            if (shingles[i] >= bound)
            {
                continue;
            }

            var isFull = full.BinarySearch(shingles[i]) >= 0;
            var between = i - last - 1;
            var isOwn = last < 0 || lastIsFull == isFull ? !isFull : gapsAreOwn;
            own += (isOwn ? between : 0) + (isFull ? 0 : 1);
            last = i;
            lastIsFull = isFull;
        }

        return lastIsFull ? own : own + shingles.Length - last - 1;
    }
}
