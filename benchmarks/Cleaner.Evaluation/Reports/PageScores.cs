using System.Globalization;
using System.Text;
using Cleaner.Evaluation.Runs;

namespace Cleaner.Evaluation.Reports;

/// <summary>The figures of every page as tab-separated values, a line per page and system.</summary>
internal static class PageScores
{
    public static string Write(EvaluationRun run)
    {
        var text = new StringBuilder("set\tid\tsite\tlanguage\tkind\tfold\tsystem\tf1\tprecision\trecall\ttp\tfn\tfp\ttn\tchars\terror\n");
        foreach (var result in run.Pages)
        {
            for (var i = 0; i < run.Systems.Count; i++)
            {
                if (result.Outcomes[i] is { } outcome)
                {
                    Append(text, result, run.Systems[i].Name, outcome);
                }
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PageResult result, string system, Outcome outcome)
    {
        var page = result.Page;
        var score = outcome.Shingles;
        var snippets = outcome.Snippets;
        text.AppendJoin('\t', page.Set, page.Id, page.Site, page.Language, page.Kind, page.Fold, system);
        text.Append('\t').AppendJoin('\t', Exact(score?.F1), Exact(score?.Precision), Exact(score?.Recall));
        text.Append('\t').AppendJoin('\t', snippets?.TruePositives, snippets?.FalseNegatives, snippets?.FalsePositives, snippets?.TrueNegatives, outcome.Extraction.Text.Length);
        text.Append('\t').Append(outcome.Extraction.Error?.ReplaceLineEndings(" ").Replace('\t', ' ')).Append('\n');
    }

    private static string Exact(double? figure) => figure?.ToString("0.0000", CultureInfo.InvariantCulture) ?? "";
}
