using System.Globalization;
using Cleaner.Evaluation.Reports;
using Cleaner.NearDuplicates;

namespace Cleaner.Evaluation.Dedup;

/// <summary>What one more document costs as the index grows.</summary>
internal static class GrowthTable
{
    private static readonly int[] Sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];

    // Wide enough to hold a merge of the latest postings at any size, which comes once in an eighth.
    private const double Window = .3;

    public static string Of(int seed, int most, bool verified)
    {
        var news = new GeneratedNews(seed);
        var store = new MemoryPostingStore();
        var texts = verified ? new MemoryTextStore() : null;
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, store, texts);
        var table = new MarkdownTable("documents", "µs/document", "against the first", "bytes/doc of postings", "bytes/doc of text", "matches so far");
        var first = 0.0;
        var next = 0;
        var matches = 0;
        foreach (var size in Sizes.Where(size => size <= most))
        {
            Advance((int)(size * (1 - Window)));
            var from = next;
            var cost = Advance(size) / (size - from) * 1e6;
            first = first == 0 ? cost : first;
            table.Add(
                size.ToString("N0", CultureInfo.InvariantCulture),
                cost.ToString("F1", CultureInfo.InvariantCulture),
                (cost / first).ToString("F2", CultureInfo.InvariantCulture),
                $"{store.Bytes / size}",
                texts is null ? "–" : $"{texts.Bytes / size}",
                matches.ToString("N0", CultureInfo.InvariantCulture));
        }

        return $"{(verified ? "With a text store, every match verified" : "Without a text store")}:\n\n{table}\n";

        double Advance(int to)
        {
            const int Chunk = 1_000;
            var seconds = 0.0;
            while (next < to)
            {
                var articles = Enumerable.Range(next, Math.Min(Chunk, to - next)).Select(i => (Id: IndexRun.IdOf(i), Text: news.Article(i))).ToList();
                var clock = CpuClock.Start();
                foreach (var (id, text) in articles)
                {
                    matches += index.Add(id, text).Count;
                }

                seconds += clock.Seconds;
                next += articles.Count;
            }

            return seconds;
        }
    }
}
