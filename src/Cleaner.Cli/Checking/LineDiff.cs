namespace Cleaner.Cli.Checking;

/// <summary>The lines that differ between two texts, by their longest common subsequence; empty lines are left out.</summary>
internal static class LineDiff
{
    // Above this many pairs of lines the middle that differs is shown whole: nobody reads a finer diff of so much.
    private const long MostPairs = 4_000_000;

    public static List<string> Of(string expected, string found)
    {
        var a = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var b = found.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var (endA, endB) = (a.Length, b.Length);
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1])
        {
            endA--;
            endB--;
        }

        var lines = Middle(a.AsSpan(start..endA), b.AsSpan(start..endB));
        return lines.Count > 0 ? lines : ["only empty lines differ"];
    }

    private static List<string> Middle(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        // common[i, j]: lines that the rest of a from i and the rest of b from j share.
        var fine = (a.Length + 1L) * (b.Length + 1L) <= MostPairs;
        var common = fine ? new int[a.Length + 1, b.Length + 1] : new int[0, 0];
        for (var i = a.Length - 1; fine && i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        var (x, y) = (0, 0);
        while (x < a.Length || y < b.Length)
        {
            if (fine && x < a.Length && y < b.Length && a[x] == b[y])
            {
                x++;
                y++;
            }
            else if (x < a.Length && (y == b.Length || !fine || common[x + 1, y] >= common[x, y + 1]))
            {
                lines.Add("- " + a[x++]);
            }
            else
            {
                lines.Add("+ " + b[y++]);
            }
        }

        return lines;
    }
}
