using System.Globalization;
using System.Text;
using Cleaner.Writing;
using Cleaner.Writing.Report;

namespace Cleaner.Cli.Reporting;

/// <summary>The index of many reports: totals, pictures, and a line a page that leads to its report.</summary>
internal sealed class ReportIndex
{
    private readonly IReadOnlyList<ReportRow> _rows;
    private readonly ReasonShares _shares = new();
    private readonly StringBuilder _page = new();

    private ReportIndex(IReadOnlyList<ReportRow> rows)
    {
        _rows = rows;
        foreach (var row in rows)
        {
            if (row.Shares is { } shares)
            {
                _shares.Add(shares);
            }
        }
    }

    public static string Write(IReadOnlyList<ReportRow> rows)
    {
        var index = new ReportIndex(rows);
        ReportFrame.Begin(index._page, $"{rows.Count} pages – clean report");
        index.WriteHead();
        index.WriteRows();
        ReportFrame.End(index._page);
        return index._page.ToString();
    }

    private void WriteHead()
    {
        _page.Append("<header class=\"top\">\n");
        ReportFrame.Brand(_page, "");
        _page.Append(CultureInfo.InvariantCulture, $"<h1>{_rows.Count} pages</h1>\n<div class=\"cards\">");
        Card(_rows.Count(row => row.HasArticle), "with an article");
        Card(_rows.Count(row => row.Error is not null), "failed");
        Card(_shares.BlocksOf(Reason.Body), $"of {_shares.Blocks} blocks kept");
        Card(_shares.Dropped.ToString("0%", CultureInfo.InvariantCulture), "of the text dropped");
        Card(_shares.BlocksOf(Reason.Duplicate), "repeated blocks dropped");
        _page.Append("</div>\n<div class=\"pictures\">\n<figure><figcaption>Share of the text by reason</figcaption>");
        ReportPictures.Reasons(_page, _shares);
        _page.Append("</figure>\n<figure><figcaption>Pages with an article, by confidence</figcaption>");
        ReportPictures.Confidences(_page, [.. _rows.Where(row => row.HasArticle).Select(row => row.Confidence)], _shares);
        _page.Append("</figure>\n</div>\n</header>\n");
    }

    private void Card(object number, string words) =>
        _page.Append(CultureInfo.InvariantCulture, $"<div><b>{number}</b><span>{words}</span></div>");

    private void WriteRows()
    {
        _page.Append("<main class=\"index\">\n<table class=\"rows\">\n<thead><tr>");
        Head("page", number: false);
        Head("title", number: false);
        Head("confidence", number: true);
        Head("kept", number: true);
        Head("dropped", number: true);
        Head("twins", number: true);
        _page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in _rows)
        {
            WriteRow(row);
        }

        _page.Append("</tbody>\n</table>\n</main>\n");
    }

    private void Head(string name, bool number) =>
        _page.Append("<th scope=\"col\"").Append(number ? " class=\"number\"" : "").Append("><button type=\"button\">").Append(name).Append("</button></th>");

    private void WriteRow(ReportRow row)
    {
        var path = ReportFrame.Escape(row.Path);
        _page.Append("<tr><td>");
        _page.Append(row.Link is { } link ? $"<a href=\"{ReportFrame.Escape(string.Join('/', link.Split('/').Select(Uri.EscapeDataString)))}\">{path}</a>" : path).Append("</td>");
        if (row.Error is { } error || row.Shares is not { } shares)
        {
            _page.Append("<td class=\"failed\">").Append(ReportFrame.Escape(row.Error ?? "")).Append("</td>").Append(string.Concat(Enumerable.Repeat("<td class=\"number\" data-key=\"-1\">–</td>", 4))).Append("</tr>\n");
            return;
        }

        _page.Append(row.HasArticle ? "<td>" : "<td class=\"empty\">").Append(ReportFrame.Escape(row.Title ?? "")).Append(row.HasArticle ? "" : " (no article)").Append("</td>");
        _page.Append(CultureInfo.InvariantCulture, $"<td class=\"number\" data-key=\"{row.Confidence:0.####}\">{row.Confidence:0.00}</td>");
        _page.Append(CultureInfo.InvariantCulture, $"<td class=\"number\" data-key=\"{shares.BlocksOf(Reason.Body)}\">{shares.BlocksOf(Reason.Body)} of {shares.Blocks}</td>");
        _page.Append(CultureInfo.InvariantCulture, $"<td class=\"number\" data-key=\"{shares.Dropped:0.####}\">{shares.Dropped:0%}</td>");
        _page.Append(CultureInfo.InvariantCulture, $"<td class=\"number\" data-key=\"{shares.BlocksOf(Reason.Duplicate)}\">{shares.BlocksOf(Reason.Duplicate)}</td></tr>\n");
    }
}
