using System.Text;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Runners;
using Cleaner.Evaluation.Runs;

namespace Cleaner.Evaluation.Reports;

/// <summary>The table of titles, dates, authors, site names and languages: the share of the pages whose gold states one that are right.</summary>
internal static class MetadataReport
{
    /// <summary>A way to judge one field: whether the page's gold states it, whether the system gave one, whether that is right.</summary>
    private sealed record Field(string Name, Func<PageResult, bool> Stated, Func<Extraction, bool> Given, Func<PageResult, Extraction, bool> Right);

    private static readonly Field[] Fields =
    [
        new(
            "title",
            page => page.Page.Title is { } title && LooseText.Fold(title).Length > 0,
            output => !string.IsNullOrWhiteSpace(output.Title),
            (page, output) => LooseText.Fold(output.Title) == LooseText.Fold(page.Page.Title)),
        new(
            "date",
            page => GoldDate.DayOf(page.Page.Date) is not null,
            output => output.Date is not null,
            (page, output) => output.Date == GoldDate.DayOf(page.Page.Date)),
        new(
            "author, all",
            page => NameList.Fold(page.Page.Author).Count > 0,
            output => NameList.Fold(output.Author).Count > 0,
            (page, output) => NameList.Fold(output.Author).SetEquals(NameList.Fold(page.Page.Author))),
        new(
            "author, one at least",
            page => NameList.Fold(page.Page.Author).Count > 0,
            output => NameList.Fold(output.Author).Count > 0,
            (page, output) => NameList.Fold(output.Author).Overlaps(NameList.Fold(page.Page.Author))),
        new(
            "site name",
            page => page.Page.SiteName is not null,
            output => !string.IsNullOrWhiteSpace(output.SiteName),
            (page, output) => LooseText.Fold(output.SiteName) == LooseText.Fold(page.Page.SiteName)),
        new(
            "language",
            page => page.Page.Language != "und",
            output => output.Language is not null,
            (page, output) => string.Equals(output.Language, page.Page.Language, StringComparison.OrdinalIgnoreCase)),
    ];

    public static string Write(EvaluationRun run, string command)
    {
        var text = new StringBuilder();
        text.Append("# What is known about the article\n\n");
        text.Append($"Written by `{command}`; how values are compared, and what the gold is worth: [docs/evaluation.md](../../docs/evaluation.md).\n\n");
        text.Append(SystemNotes.Of(run));
        text.Append("## Share of pages right\n\nOf the pages whose gold states the value: the share right, and in brackets the share for which the system gave any value.\n\n");
        var table = new MarkdownTable(["set", "field", "pages", .. run.Systems.Select(system => system.Name)]);
        foreach (var set in PageGroup.BySet(run.Pages))
        {
            foreach (var field in Fields)
            {
                AddRow(table, run, set, field);
            }
        }

        return text.Append(table).ToString();
    }

    private static void AddRow(MarkdownTable table, EvaluationRun run, PageGroup set, Field field)
    {
        var pages = set.Pages.Where(field.Stated).ToList();
        if (pages.Count == 0)
        {
            return;
        }

        var cells = new List<string> { set.Name, field.Name, $"{pages.Count}" };
        for (var i = 0; i < run.Systems.Count; i++)
        {
            var outcomes = pages.Select(page => (page, outcome: page.Outcomes[i])).Where(pair => pair.outcome is not null).ToList();
            var right = outcomes.Count(pair => field.Right(pair.page, pair.outcome!.Extraction));
            var given = outcomes.Count(pair => field.Given(pair.outcome!.Extraction));
            cells.Add(outcomes.Count < pages.Count ? "not run" : $"**{Figures.Of((double)right / pages.Count)}** ({Figures.Of((double)given / pages.Count)})");
        }

        table.Add(cells);
    }
}
