using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Reports;
using Cleaner.Evaluation.Runners;
using Cleaner.Evaluation.Runs;
using Xunit;

namespace Cleaner.Evaluation.Tests.Runs;

public sealed class EvaluationRunTests : IDisposable
{
    private readonly TestSets sets = new();

    public EvaluationRunTests()
    {
        sets.Write("first", ("a", "one two three four five", "one two three four five"), ("b", "fail", "one two three four"), ("c", "six", null));
        sets.Write("second", ("d", "one two three four five six", "one two three four"));
    }

    public void Dispose() => sets.Dispose();

    [Fact]
    public void Pages_are_scored_in_order_and_a_failure_is_empty_text()
    {
        using var log = new StringWriter();
        var run = EvaluationRun.Of(sets.Root, ["first", "second"], [new Echo()], jobs: 2, log);
        Assert.Equal(["a", "b", "c", "d"], run.Pages.Select(page => page.Page.Id));
        Assert.Equal([new PageScore(1, 1), new PageScore(0, 0), null, new PageScore(1.0 / 3, 1)], run.Pages.Select(page => page.Outcomes[0]!.Shingles));
        Assert.Equal("InvalidOperationException: broken", run.Pages[1].Outcomes[0]!.Extraction.Error);
        Assert.Contains("Echo failed on b: InvalidOperationException: broken", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_with_other_threads_writes_the_same_reports()
    {
        Assert.Equal(Reports(jobs: 1), Reports(jobs: 8));
    }

    [Fact]
    public void What_was_learned_from_and_what_was_not_run_is_marked()
    {
        var report = ExtractionReport.Write(EvaluationRun.Of(sets.Root, ["first", "second"], [new Echo(), new Absent()], jobs: 2, TextWriter.Null), "x");
        Assert.Contains("| first | 2 | **.500** (.500 / .500)", report, StringComparison.Ordinal);
        Assert.Contains("[.000–1.000] | not run |", report, StringComparison.Ordinal);
        Assert.Contains("| second | 1 | **.500** (.333 / 1.000) [.500–.500] † | not run |", report, StringComparison.Ordinal);
        Assert.Contains("**Echo**: says it again; 4 pages run, 1 failed, 1 empty.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Worst_pages_come_first_with_what_was_kept_and_what_was_lost()
    {
        var worst = WorstPages.Write(EvaluationRun.Of(sets.Root, ["first", "second"], [new Echo()], jobs: 2, TextWriter.Null), system: 0, count: 2);
        Assert.StartsWith("first b ", worst, StringComparison.Ordinal);
        Assert.Contains("  - one two three four\n", worst, StringComparison.Ordinal);
        Assert.Contains("  = 4 tokens\n  + five six\n", worst, StringComparison.Ordinal);
        Assert.DoesNotContain("first a ", worst, StringComparison.Ordinal);
    }

    private string Reports(int jobs)
    {
        var run = EvaluationRun.Of(sets.Root, ["first", "second"], [new Echo()], jobs, TextWriter.Null);
        return ExtractionReport.Write(run, "x") + MetadataReport.Write(run, "x") + PageScores.Write(run);
    }

    /// <summary>Gives the page back as its text, and fails where the page says so.</summary>
    private sealed class Echo : IExtractor
    {
        public string Name => "Echo";

        public bool IsOurs => true;

        public string? Remark => "says it again";

        public bool Covers(string set) => true;

        public bool LearnedFrom(string set) => set == "second";

        public Extraction Extract(GoldPage page, byte[] bytes)
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            return text == "fail" ? throw new InvalidOperationException("broken") : new Extraction(text) { Title = "t." };
        }
    }

    private sealed class Absent : IExtractor
    {
        public string Name => "Absent";

        public bool IsOurs => false;

        public string? Remark => null;

        public bool Covers(string set) => false;

        public bool LearnedFrom(string set) => false;

        public Extraction Extract(GoldPage page, byte[] bytes) => throw new NotSupportedException();
    }
}
