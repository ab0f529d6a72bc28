namespace Cleaner.Evaluation.Measure;

/// <summary>
/// Percentile bootstrap over pages (Efron, 1979): how far a figure would move with another draw of as many pages. The generator is
/// SplitMix64 with a fixed seed, so the same pages always give the same interval.
/// </summary>
internal static class Bootstrap
{
    /// <summary>Enough that the ends of the interval are steady in the third decimal on the smallest set.</summary>
    public const int Rounds = 2000;

    private const ulong Seed = 20200822;
    private const double Tail = 0.025;

    /// <summary>The interval of a figure that is computed from drawn page numbers.</summary>
    /// <param name="pages">Number of pages.</param>
    /// <param name="figure">The figure over the drawn page numbers, which may repeat.</param>
    public static Interval Of(int pages, Func<int[], double> figure)
    {
        if (pages == 0)
        {
            return default;
        }

        var state = Seed;
        var draw = new int[pages];
        var figures = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < pages; i++)
            {
                draw[i] = (int)Math.BigMul(Next(ref state), (ulong)pages, out _);
            }

            figures[round] = figure(draw);
        }

        Array.Sort(figures);
        return new Interval(figures[(int)(Tail * Rounds)], figures[(int)((1 - Tail) * Rounds) - 1]);
    }

    /// <summary>The interval of F1 of averaged precision and recall.</summary>
    public static Interval OfF1(IReadOnlyList<PageScore> pages) => Of(pages.Count, draw => F1(pages, draw));

    /// <summary>The interval of the difference in F1 of two systems on the same pages, drawn together.</summary>
    public static Interval OfDifference(IReadOnlyList<PageScore> ours, IReadOnlyList<PageScore> others)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(others.Count, ours.Count, nameof(others));
        return Of(ours.Count, draw => F1(ours, draw) - F1(others, draw));
    }

    /// <summary>The interval of snippet F1.</summary>
    public static Interval OfF1(IReadOnlyList<SnippetCounts> pages) => Of(pages.Count, draw =>
    {
        var sum = default(SnippetCounts);
        foreach (var i in draw)
        {
            sum += pages[i];
        }

        return sum.F1;
    });

    private static double F1(IReadOnlyList<PageScore> pages, int[] draw)
    {
        double precision = 0, recall = 0;
        foreach (var i in draw)
        {
            precision += pages[i].Precision;
            recall += pages[i].Recall;
        }

        return new PageScore(precision / draw.Length, recall / draw.Length).F1;
    }

    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
