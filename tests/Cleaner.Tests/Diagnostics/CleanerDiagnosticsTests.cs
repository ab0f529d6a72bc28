using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using AngleSharp.Html.Parser;
using Cleaner.Diagnostics;
using Cleaner.Tests.Twins;
using Xunit;

namespace Cleaner.Tests.Diagnostics;

/// <summary>Other tests clean pages meanwhile: only what belongs to this test's own activity, or flow of calls, is looked at.</summary>
public sealed class CleanerDiagnosticsTests : IDisposable
{
    private static readonly AsyncLocal<object?> s_flow = new();

    private static readonly string s_page =
        $"<html lang=en><head><title>Night ferry returns</title></head><body><nav><a href=/>Home</a> <a href=/n>News</a></nav>" +
        $"<article><h1>Night ferry returns to the islands</h1>{Story.Html(Story.English)}</article><footer>© The Pier Gazette</footer></body></html>";

    private readonly object _mine = new();
    private readonly ConcurrentQueue<(string Name, double Value, string? Tag)> _measured = new();
    private readonly List<Activity> _activities = [];
    private readonly MeterListener _meter = new();
    private readonly ActivityListener _listener;

    public CleanerDiagnosticsTests()
    {
        s_flow.Value = _mine;
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == CleanerDiagnostics.Name,
            Sample = (ref _) => s_flow.Value == _mine ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity => _activities.Add(activity),
        };
        _meter.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == CleanerDiagnostics.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meter.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Take(instrument, value, tags));
        _meter.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Take(instrument, value, tags));
    }

    public void Dispose()
    {
        _meter.Dispose();
        _listener.Dispose();
    }

    [Fact]
    public void Page_is_counted_with_its_bytes_its_time_and_its_dropped_blocks_by_reason()
    {
        _meter.Start();
        var bytes = Encoding.UTF8.GetBytes(s_page);
        var result = new NewsCleaner().Clean(bytes);

        Assert.Equal([(1.0, "article")], Measured(CleanerDiagnostics.Pages));
        Assert.Equal([(bytes.Length, null)], Measured(CleanerDiagnostics.Bytes));
        var (seconds, outcome) = Assert.Single(Measured(CleanerDiagnostics.Duration));
        Assert.True(seconds > 0);
        Assert.Equal("article", outcome);
        var dropped = Measured(CleanerDiagnostics.DroppedBlocks).ToDictionary(entry => entry.Tag!, entry => (int)entry.Value);
        Assert.Equal(result.Blocks.Count(block => !block.Verdict.Keep), dropped.Values.Sum());
        Assert.Equal(result.Blocks.Count(block => block.Verdict.Reason == Reason.Navigation), dropped["navigation"]);
        Assert.DoesNotContain("body", dropped.Keys);
    }

    [Fact]
    public async Task Every_way_in_counts_one_page()
    {
        _meter.Start();
        var cleaner = new NewsCleaner();
        var bytes = Encoding.UTF8.GetBytes(s_page);
        using var stream = new MemoryStream(bytes);

        cleaner.Clean(s_page);
        cleaner.Clean(bytes);
        await cleaner.CleanAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
        cleaner.Clean(new HtmlParser().ParseDocument(s_page));
        cleaner.CleanText("Home | News");

        Assert.Equal(["article", "article", "article", "article", "none"], Measured(CleanerDiagnostics.Pages).Select(entry => entry.Tag));
        Assert.Equal([bytes.Length, bytes.Length, bytes.Length, "Home | News".Length], Measured(CleanerDiagnostics.Bytes).Select(entry => (int)entry.Value));
    }

    [Fact]
    public void Refused_page_is_counted_as_failed()
    {
        _meter.Start();
        ActivitySource.AddActivityListener(_listener);
        var cleaner = new NewsCleaner(new CleanOptions { Limits = new PageLimits { MaxChars = 10 } });

        Assert.Throws<PageLimitException>(() => cleaner.Clean(s_page));

        Assert.Equal([(1.0, "failed")], Measured(CleanerDiagnostics.Pages));
        Assert.Empty(Measured(CleanerDiagnostics.Bytes));
        Assert.Equal(ActivityStatusCode.Error, Assert.Single(_activities).Status);
    }

    [Fact]
    public void Page_is_an_activity_with_its_outcome()
    {
        ActivitySource.AddActivityListener(_listener);

        var result = new NewsCleaner().Clean(s_page);

        var activity = Assert.Single(_activities);
        Assert.Equal(CleanerDiagnostics.PageActivity, activity.OperationName);
        Assert.Equal("article", activity.GetTagItem(CleanerDiagnostics.OutcomeTag));
        Assert.Equal(result.Blocks.Count, activity.GetTagItem(CleanerDiagnostics.BlocksTag));
        Assert.Equal(result.Confidence, activity.GetTagItem(CleanerDiagnostics.ConfidenceTag));
        Assert.True(activity.Duration > TimeSpan.Zero);
    }

    [Fact]
    public void Result_is_the_same_whether_anybody_listens_or_not()
    {
        var options = new JsonOptions { Blocks = true };
        var alone = new NewsCleaner().Clean(s_page).ToJson(options);

        _meter.Start();
        ActivitySource.AddActivityListener(_listener);
        var heard = new NewsCleaner().Clean(s_page).ToJson(options);

        Assert.NotEmpty(_activities);
        Assert.NotEmpty(_measured);
        Assert.Equal(alone, heard);
    }

    private IEnumerable<(double Value, string? Tag)> Measured(string name) =>
        _measured.Where(entry => entry.Name == name).Select(entry => (entry.Value, entry.Tag));

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (s_flow.Value == _mine)
        {
            _measured.Enqueue((instrument.Name, value, tags.IsEmpty ? null : (string?)tags[0].Value));
        }
    }
}
