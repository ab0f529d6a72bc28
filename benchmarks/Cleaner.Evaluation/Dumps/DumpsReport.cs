using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Reports;

namespace Cleaner.Evaluation.Dumps;

/// <summary>The table of styles by sets.</summary>
internal static class DumpsReport
{
    public static string Write(IReadOnlyList<DumpScores> pages, string arguments)
    {
        var sets = BySet(pages);
        var table = new MarkdownTable(["style", .. sets.Select(set => $"{set.Key} ({set.Count()})")]);
        var html = sets.ConvertAll(set => PageScore.Mean([.. set.Select(page => page.Html)]).F1);
        table.Add(["HTML", .. html.Select(Figures.Of)]);
        foreach (var (number, style) in Flattening.Styles.Index())
        {
            table.Add([Name(style), .. sets.Select((set, i) => Cell(PageScore.Mean([.. set.Select(page => page.Styles[number])]).F1, html[i]))]);
        }

        table.Add(["all styles", .. sets.Select((set, i) => Cell(PageScore.Mean([.. set.SelectMany(page => page.Styles)]).F1, html[i]))]);
        return $"# The same pages as HTML and as text\n\n`Cleaner.Evaluation dumps {arguments}`: F1 by out-of-fold models; in brackets the difference to the same pages' HTML.\n\n{table}\n{Headlines(pages)}";
    }

    private static string Headlines(IReadOnlyList<DumpScores> pages)
    {
        var sets = BySet(pages.Where(page => page.Headline is not null));
        var table = new MarkdownTable(["headline found", .. sets.Select(set => $"{set.Key} ({set.Count()})")]);
        table.Add(["HTML", .. sets.Select(set => Figures.Of(set.Average(page => page.Headline!.Html)))]);
        table.Add(["all styles", .. sets.Select(set => Figures.Of(set.Average(page => page.Headline!.Dumps)))]);
        return $"Share of the pages whose headline is found, of those that print the title that the set knows; only sites that the weights for dumps were not fitted on.\n\n{table}";
    }

    private static List<IGrouping<string, DumpScores>> BySet(IEnumerable<DumpScores> pages) =>
        [.. pages.GroupBy(page => page.Set, StringComparer.Ordinal).OrderBy(set => set.Key, StringComparer.Ordinal)];

    private static string Cell(double figure, double html) => $"{Figures.Of(figure)} ({Figures.Signed(figure - html)})";

    private static string Name(DumpStyle style) => style switch
    {
        DumpStyle.Lines => "a line per block",
        DumpStyle.BlankLines => "blank lines between",
        DumpStyle.Groups => "blank line where the container changes",
        DumpStyle.Labels => "the same, short labels in one line",
        DumpStyle.Bullets => "bullets",
        DumpStyle.Tabs => "tabs",
        DumpStyle.Numbers => "numbered lists",
        DumpStyle.Indents => "full-width indents",
        DumpStyle.NoBreakSpaces => "no-break spaces",
        DumpStyle.CarriageReturns => "CR LF",
        DumpStyle.Wrapped => "hard-wrapped at 72–80",
        DumpStyle.Markdown => "Markdown-ish",
        DumpStyle.FewLines => "few lines, wide gaps",
        DumpStyle.OneLine => "one line, single blanks",
        DumpStyle.WrappedTight => "hard-wrapped, no blank lines",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, message: null),
    };
}
