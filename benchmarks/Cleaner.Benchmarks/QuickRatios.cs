namespace Cleaner.Benchmarks;

/// <summary>
/// The same passes as <see cref="PageBenchmarks"/> by processor time: ratios that hold on a machine that is busy with other things, where
/// wall-clock times do not. Each system is paired with the parse alone, pass by pass: what a third one leaves to collect would change when
/// the parse's garbage is collected, and its time by a third. Single passes lie a fifth apart for the same reason, so the ratio is that of
/// all rounds together.
/// </summary>
internal static class QuickRatios
{
    /// <summary>
    /// Processor time before the first round that counts, until tiered compilation has settled: on the samples, whose passes are short, the
    /// ratio still fell by half between 10 and 40 seconds.
    /// </summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    /// <summary>Rounds of a pair: enough for Cleaner's ratio to come out within .05 of itself; of SmartReader, which is slow, fewer.</summary>
    private const int Rounds = 60, RoundsOfSmartReader = 15;

    public static void Print(TextWriter output)
    {
        output.WriteLine("| set | pages | AngleSharp parse, ms a page | Cleaner | SmartReader |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var set in PageBenchmarks.Sets)
        {
            var passes = new PageBenchmarks { Set = set };
            passes.Load();
            var (parse, cleaner) = Measure(passes.Parse, passes.Clean, Rounds);
            var (parseAgain, smartReader) = Measure(passes.Parse, passes.SmartReader, RoundsOfSmartReader);
            output.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| {set} | {passes.PageCount} | {parse / passes.PageCount:0.00} | {cleaner / parse:0.00} | {smartReader / parseAgain:0.00} |"));
        }
    }

    /// <summary>Mean processor milliseconds of two passes that take turns.</summary>
    private static (double First, double Second) Measure(Func<int> first, Func<int> second, int rounds)
    {
        var settled = Environment.CpuUsage.TotalTime + WarmUp;
        while (Environment.CpuUsage.TotalTime < settled)
        {
            first();
            second();
        }

        double ofFirst = 0, ofSecond = 0;
        for (var round = 0; round < rounds; round++)
        {
            ofFirst += TimeOf(first);
            ofSecond += TimeOf(second);
        }

        return (ofFirst / rounds, ofSecond / rounds);
    }

    private static double TimeOf(Func<int> pass)
    {
        GC.Collect();
        var before = Environment.CpuUsage.TotalTime;
        pass();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
