using System.Diagnostics;

namespace Cleaner.Cli;

/// <summary>What a batch came to, in one line.</summary>
internal sealed class Summary
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private PageCounts _counts;
    private int _pages;
    private int _written;

    /// <summary>Pages that failed, in this run or in the one that is gone on with.</summary>
    public int Failed { get; private set; }

    public void Add(PageCounts counts, bool failed)
    {
        _pages++;
        _counts += counts;
        Failed += failed ? 1 : 0;
    }

    /// <summary>Adds a page that an earlier run wrote.</summary>
    public void AddWritten(bool failed)
    {
        _written++;
        Failed += failed ? 1 : 0;
    }

    public override string ToString()
    {
        var all = _counts.Kept + _counts.Dropped;
        var seconds = _clock.Elapsed.TotalSeconds;
        var parts = new List<string>
        {
            $"{_pages} pages{(_written > 0 ? $" beside {_written} written before" : "")}",
            $"{_counts.Articles} articles",
            $"{Failed} failed",
            $"{(all == 0 ? 0 : 100.0 * _counts.Dropped / all):F0} % of the text dropped",
            $"{_counts.Twins} repeated blocks among it",
        };
        return $"{string.Join(", ", parts)}; {seconds:F1} s, {_pages / seconds:F0} pages/s";
    }
}
