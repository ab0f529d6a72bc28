using System.Globalization;
using AngleSharp.Html.Parser;
using Cleaner.Deciding;
using Cleaner.Describing;
using Cleaner.Naming;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring;
using Cleaner.Segmenting;
using Cleaner.Twins;

namespace Cleaner.Benchmarks;

/// <summary>
/// Where a page's processor time goes: each stage's share, with the parser's default parse of the same pages as 1. Prints the median of the
/// rounds.
/// </summary>
internal static class StageTimes
{
    private static readonly string[] Stages = ["default parse", "decode", "scan", "parse", "segment", "score", "twins", "decide", "name", "describe", "text"];

    /// <summary>Processor time before the first round that counts, until tiered compilation has settled.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private const int Rounds = 9;

    public static void Print(TextWriter output)
    {
        output.WriteLine($"| set | {string.Join(" | ", Stages)} | all |");
        output.WriteLine("|---" + string.Concat(Enumerable.Repeat("|---", Stages.Length + 1)) + "|");
        foreach (var set in PageBenchmarks.Sets)
        {
            var pages = Sources.Load(set);
            var settled = Environment.CpuUsage.TotalTime + WarmUp;
            while (Environment.CpuUsage.TotalTime < settled)
            {
                Measure(pages);
            }

            var rounds = Enumerable.Range(0, Rounds).Select(_ => Measure(pages)).ToList();
            var medians = Enumerable.Range(0, Stages.Length).Select(stage => rounds.Select(round => round[stage]).Order().ElementAt(Rounds / 2)).ToArray();
            var cells = medians.Select(time => (time / medians[0]).ToString("0.00", CultureInfo.InvariantCulture));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {set} | {string.Join(" | ", cells)} | {(medians.Sum() - medians[0]) / medians[0]:0.00} |"));
        }
    }

    private static double[] Measure(PageSet pages)
    {
        var times = new double[Stages.Length];
        var scorer = new LearnedScorer(ArticleModel.Default);
        var clock = TimeSpan.Zero;
        void Lap(int stage)
        {
            times[stage] += (Environment.CpuUsage.TotalTime - clock).Ticks;
            clock = Environment.CpuUsage.TotalTime;
        }

        GC.Collect();
        foreach (var sample in pages.Pages)
        {
            clock = Environment.CpuUsage.TotalTime;
            new HtmlParser().ParseDocument(sample.Html).Dispose();
            Lap(0);
            using var html = ByteReader.Read(sample.Bytes.Span, PageInfo.None, PageLimits.Default);
            Lap(1);
            _ = KindSniffer.KindOf(html.Memory.Span);
            var scan = PageScan.Of(html.Memory.Span);
            _ = scan.Excess(PageLimits.Default);
            Lap(2);
            using var read = RentedText.Without(html.Memory, scan.Unread);
            using var document = HtmlReader.Parse(read.Memory);
            Lap(3);
            var page = HtmlSegmenter.Segment(document, null);
            Lap(4);
            scorer.Score(page);
            Lap(5);
            TwinFinder.Find(page, scorer);
            page.Keep(null);
            Lap(6);
            Decider.Decide(page, CleanMode.Balanced);
            var confidence = scorer.Confidence(page);
            Lap(7);
            Namer.Name(page);
            Lap(8);
            var result = new CleanResult(page.Blocks, Describer.Describe(page), confidence);
            Lap(9);
            _ = result.Text;
            Lap(10);
        }

        return times;
    }
}
