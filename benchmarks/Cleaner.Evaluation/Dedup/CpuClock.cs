namespace Cleaner.Evaluation.Dedup;

/// <summary>Processor time of this process, all its threads together: what a crowded machine takes away is not in it.</summary>
internal readonly struct CpuClock
{
    private readonly TimeSpan start;

    private CpuClock(TimeSpan start) => this.start = start;

    public double Seconds => (Environment.CpuUsage.TotalTime - start).TotalSeconds;

    public static CpuClock Start() => new(Environment.CpuUsage.TotalTime);

    /// <summary>The least time of several runs, the first of which warms up.</summary>
    public static double Best(int runs, Action action)
    {
        var best = double.MaxValue;
        for (var run = 0; run <= runs; run++)
        {
            var clock = Start();
            action();
            best = run == 0 ? best : Math.Min(best, clock.Seconds);
        }

        return best;
    }
}
