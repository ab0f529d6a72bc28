namespace Cleaner.Benchmarks;

/// <summary>
/// The same passes as <see cref="PageBenchmarks"/> by processor time, taken in turn: ratios that hold on a machine that is busy with other
/// things, where wall-clock times do not. Prints the median of the rounds.
/// </summary>
internal static class QuickRatios
{
    /// <summary>Until tiered compilation has settled: after three passes over 30 pages the times no longer fall.</summary>
    private const int WarmUp = 4;

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
        var times = new double[passes.Length][];
        Array.Fill(times, []);
        for (var round = -WarmUp; round < Rounds; round++)
        {
            for (var i = 0; i < passes.Length; i++)
            {
                GC.Collect();
                var before = Environment.CpuUsage.TotalTime;
                passes[i]();
                var time = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
                times[i] = round < 0 ? [] : [.. times[i], time];
            }
        }

        return [.. times.Select(rounds => rounds.Order().ElementAt(rounds.Length / 2))];
    }
}
