using System.Text;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Runs;

namespace Cleaner.Evaluation.Reports;

/// <summary>The tables of text quality: all systems side by side, per set, per language and per kind of page.</summary>
internal static class ExtractionReport
{
    /// <summary>Sets where only single pages have snippets get no row in the snippet table.</summary>
    private const double LeastSnippetShare = 0.5;

    private const int Ours = 0;

    public static string Write(EvaluationRun run, string command)
    {
        var withText = run.Pages.Where(page => page.Page.HasText).ToList();
        var text = new StringBuilder();
        text.Append("# How much of the article, and how much else\n\n");
        text.Append($"Written by `{command}`; how to read it: [docs/evaluation.md](../../docs/evaluation.md).\n\n");
        text.Append(SystemNotes.Of(run));
        text.Append("## Full text, by set\n\n");
        text.Append("F1 (precision / recall) [95 % interval] over multisets of 4-token shingles. Left out for every system alike: pages whose gold is not on the page ");
        text.Append($"(coverage under {Figures.Of(GoldPage.LeastGoldCoverage)}) or has no full text. The last column is ours against the best other system of the row, with the interval of the difference page by page.\n\n");
        text.Append(ShingleTable(run, "set", PageGroup.BySet(withText)));
        text.Append("\n## Full text, by language\n\nOver all sets but zh-news (its pages are in the other sets) and readability (its gold is a system's own output).\n\n");
        text.Append(ShingleTable(run, "language", [.. PageGroup.ByLanguage(withText), PageGroup.All(withText)]));
        text.Append("\n## Full text, by kind of page\n\nOver the same sets.\n\n");
        text.Append(ShingleTable(run, "kind", PageGroup.ByKind(withText)));
        text.Append("\n## Snippets that must and must not appear\n\nF1 (precision / recall) [95 % interval] over snippets, summed over pages before any ratio, as trafilatura's own evaluation counts them.\n\n");
        text.Append(SnippetTable(run));
        return text.ToString();
    }

    private static string ShingleTable(EvaluationRun run, string by, IReadOnlyList<PageGroup> groups)
    {
        var table = new MarkdownTable([by, "pages", .. run.Systems.Select(system => system.Name), "ours − best other"]);
        foreach (var group in groups)
        {
            var cells = new List<string> { group.Name, $"{group.Pages.Count}" };
            var best = -1;
            var bestF1 = -1.0;
            for (var i = 0; i < run.Systems.Count; i++)
            {
                if (ScoresOf(group, i) is not { } scores)
                {
                    cells.Add("not run");
                    continue;
                }

                var mean = PageScore.Mean(scores);
                cells.Add($"**{Figures.Of(mean.F1)}** ({Figures.Of(mean.Precision)} / {Figures.Of(mean.Recall)}) {Figures.Of(Bootstrap.OfF1(scores))}{SystemNotes.Mark(run.Systems[i], group)}");
                if (!run.Systems[i].IsOurs && mean.F1 > bestF1)
                {
                    (best, bestF1) = (i, mean.F1);
                }
            }

            cells.Add(best < 0 ? "" : DifferenceCell(run, group, best));
            table.Add(cells);
        }

        return table.ToString();
    }

    private static string DifferenceCell(EvaluationRun run, PageGroup group, int best)
    {
        if (SystemNotes.Mark(run.Systems[Ours], group).Length > 0)
        {
            // A difference against systems that have not seen the pages would be a boast.
            return "learned †";
        }

        if (ScoresOf(group, Ours) is not { } ours || ScoresOf(group, best) is not { } others)
        {
            return "";
        }

        var difference = PageScore.Mean(ours).F1 - PageScore.Mean(others).F1;
        return $"{Figures.Signed(difference)} {Figures.Signed(Bootstrap.OfDifference(ours, others))} ({run.Systems[best].Name.Split(' ')[0]})";
    }

    /// <summary>A system's scores on a group's pages; null where it lacks any of them.</summary>
    private static PageScore[]? ScoresOf(PageGroup group, int system)
    {
        var scores = group.Pages.Select(page => page.Outcomes[system]?.Shingles).OfType<PageScore>().ToArray();
        return scores.Length == group.Pages.Count ? scores : null;
    }

    private static string SnippetTable(EvaluationRun run)
    {
        var table = new MarkdownTable(["set", "pages", "snippets", .. run.Systems.Select(system => system.Name)]);
        foreach (var set in PageGroup.BySet(run.Pages))
        {
            var group = set with { Pages = [.. set.Pages.Where(page => page.Page.HasSnippets)] };
            if (group.Pages.Count < LeastSnippetShare * set.Pages.Count)
            {
                continue;
            }

            var cells = new List<string> { group.Name, $"{group.Pages.Count}", $"{group.Pages.Sum(page => page.Page.With.Count)} + {group.Pages.Sum(page => page.Page.Without.Count)}" };
            for (var i = 0; i < run.Systems.Count; i++)
            {
                var counts = group.Pages.Select(page => page.Outcomes[i]?.Snippets).OfType<SnippetCounts>().ToArray();
                var sum = SnippetCounts.Sum(counts);
                cells.Add(counts.Length < group.Pages.Count
                    ? "not run"
                    : $"**{Figures.Of(sum.F1)}** ({Figures.Of(sum.Precision)} / {Figures.Of(sum.Recall)}) {Figures.Of(Bootstrap.OfF1(counts))}{SystemNotes.Mark(run.Systems[i], group)}");
            }

            table.Add(cells);
        }

        return table.ToString();
    }
}
