namespace Cleaner.Benchmarks;

/// <summary>
/// The same passes as <see cref="PageBenchmarks"/> by processor time, taken in turn: ratios that hold on a machine that is busy with other
/// things, where wall-clock times do not. Prints the median of the rounds.
/// </summary>
internal static class QuickRatios
{
    /// <summary>
    /// Processor time before the first round that counts, until tiered compilation has settled: on the samples, whose passes are short, the
    /// ratio still fell by half between 10 and 40 seconds.
    /// </summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    private const int Rounds = 9;

    public static void Print(TextWriter output)
    {
        output.WriteLine("| set | pages | AngleSharp parse, ms a page | Cleaner | SmartReader |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var set in PageBenchmarks.Sets)
        {
            var passes = new PageBenchmarks { Set = set };
            passes.Load();
            var times = Measure([passes.Parse, passes.Clean, passes.SmartReader]);
            output.WriteLine(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"| {set} | {passes.PageCount} | {times[0] / passes.PageCount:0.00} | {times[1] / times[0]:0.00} | {times[2] / times[0]:0.00} |"));
        }
    }

    /// <summary>Median processor milliseconds of each pass.</summary>
    private static double[] Measure(Func<int>[] passes)
    {
        var settled = Environment.CpuUsage.TotalTime + WarmUp;
        while (Environment.CpuUsage.TotalTime < settled)
        {
            Array.ForEach(passes, pass => pass());
        }

        var times = new double[passes.Length][];
        Array.Fill(times, []);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < passes.Length; i++)
            {
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                passes[i]();
                times[i] = [.. times[i], (Environment.CpuUsage.TotalTime - before).TotalMilliseconds];
            }
        }

        return [.. times.Select(rounds => rounds.Order().ElementAt(rounds.Length / 2))];
    }
}
