using System.Globalization;
using Cleaner.Evaluation.Reports;
using Cleaner.NearDuplicates;

namespace Cleaner.Evaluation.Dedup;

/// <summary>Pages that are four fifths template, each round another article: they must not become one story, nor the index slow.</summary>
internal static class BoilerplateTable
{
    private const int Pages = 20_000;
    private const int Steps = 5;
    private const int TemplateWords = 320;
    private const int ArticleWords = 80;

    public static string Of(int seed, bool verified)
    {
        var news = new GeneratedNews(seed);
        var template = news.Text(new Random(seed), TemplateWords);
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, new MemoryPostingStore(), verified ? new MemoryTextStore() : null);
        var table = new MarkdownTable("pages", "µs/page", "matches when added");
        for (var step = 1; step <= Steps; step++)
        {
            var matches = 0;
            var seconds = 0.0;
            for (var i = (step - 1) * Pages / Steps; i < step * Pages / Steps; i++)
            {
                var page = template[..(template.Length / 2)] + news.Text(new Random(seed + i + 1), ArticleWords) + template[(template.Length / 2)..];
                var clock = CpuClock.Start();
                matches += index.Add(IndexRun.IdOf(i), page).Count;
                seconds += clock.Seconds;
            }

            table.Add(
                (step * Pages / Steps).ToString("N0", CultureInfo.InvariantCulture),
                (seconds / (Pages / Steps) * 1e6).ToString("F1", CultureInfo.InvariantCulture),
                $"{matches}");
        }

        var clusters = index.Clusters(KeepPolicy.FirstSeen);
        return $"{(verified ? "Verified" : "Estimated")}: {clusters.Count} clusters of {clusters.Sum(cluster => cluster.Members.Count)} pages, where every page holds another article.\n\n{table}\n";
    }
}
