using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Cleaner.Writing;

namespace Cleaner.Diagnostics;

/// <summary>Watches one page for those who listen. There is none where nobody does.</summary>
internal sealed class PageWatch : IDisposable
{
    private const string Article = "article";
    private const string None = "none";
    private const string Failed = "failed";

    private static readonly ActivitySource s_source = new(CleanerDiagnostics.Name);
    private static readonly Meter s_meter = new(CleanerDiagnostics.Name);
    private static readonly Counter<long> s_pages = s_meter.CreateCounter<long>(CleanerDiagnostics.Pages, "{page}", "Pages, by outcome");
    private static readonly Counter<long> s_bytes = s_meter.CreateCounter<long>(CleanerDiagnostics.Bytes, "By", "Bytes of the pages that gave a result");
    private static readonly Counter<long> s_dropped = s_meter.CreateCounter<long>(CleanerDiagnostics.DroppedBlocks, "{block}", "Dropped blocks, by reason");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>(CleanerDiagnostics.Duration, "s", "From the call to the result");
    private static readonly Reason[] s_reasons = Enum.GetValues<Reason>();

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Activity? _activity;
    private string _outcome = Failed;

    private PageWatch(Activity? activity) => _activity = activity;

    private static bool IsMeasured => s_pages.Enabled || s_bytes.Enabled || s_dropped.Enabled || s_duration.Enabled;

    /// <summary>Begins to watch, where anybody listens.</summary>
    public static PageWatch? Start()
    {
        var activity = s_source.HasListeners() ? s_source.StartActivity(CleanerDiagnostics.PageActivity) : null;
        return activity is not null || IsMeasured ? new PageWatch(activity) : null;
    }

    /// <summary>Notes the result of a page that came as bytes.</summary>
    public static CleanResult End(PageWatch? watch, CleanResult result, int bytes)
    {
        if (watch is not null)
        {
            watch.Note(result);
            s_bytes.Add(bytes);
        }

        return result;
    }

    /// <summary>Notes the result of a page that came as a string.</summary>
    public static CleanResult End(PageWatch? watch, CleanResult result, string text) =>
        watch is null ? result : End(watch, result, s_bytes.Enabled ? Encoding.UTF8.GetByteCount(text) : 0);

    /// <summary>Notes the result of a page that came as a document.</summary>
    public static CleanResult End(PageWatch? watch, CleanResult result)
    {
        watch?.Note(result);
        return result;
    }

    public void Dispose()
    {
        var outcome = new KeyValuePair<string, object?>(CleanerDiagnostics.OutcomeTag, _outcome);
        s_pages.Add(1, outcome);
        s_duration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, outcome);
        if (_activity is not null)
        {
            _activity.SetTag(outcome.Key, outcome.Value);
            if (_outcome == Failed)
            {
                _activity.SetStatus(ActivityStatusCode.Error);
            }

            _activity.Dispose();
        }
    }

    private void Note(CleanResult result)
    {
        Span<int> counts = stackalloc int[s_reasons.Length];
        counts.Clear();
        var blocks = result.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            counts[(int)blocks[i].Verdict.Reason]++;
        }

        var kept = counts[(int)Reason.Body];
        _outcome = kept > 0 ? Article : None;
        _activity?.SetTag(CleanerDiagnostics.BlocksTag, blocks.Count);
        _activity?.SetTag(CleanerDiagnostics.DroppedBlocks, blocks.Count - kept);
        _activity?.SetTag(CleanerDiagnostics.ConfidenceTag, result.Confidence);
        foreach (var reason in s_reasons)
        {
            if (reason != Reason.Body && counts[(int)reason] > 0)
            {
                s_dropped.Add(counts[(int)reason], new KeyValuePair<string, object?>(CleanerDiagnostics.ReasonTag, reason.ToName()));
            }
        }
    }
}
