using System.Globalization;
using System.Text;

namespace Cleaner.Writing.Report;

/// <summary>One page as a self-contained HTML file: its blocks in order, kept ones bright, dropped ones dimmed and tagged, the article beside them.</summary>
internal sealed class ReportWriter
{
    private readonly CleanResult _result;
    private readonly StringBuilder _page = new();

    /// <summary>For each block that others repeat, the first of those.</summary>
    private readonly Dictionary<int, int> _repeats = [];

    private ReportWriter(CleanResult result)
    {
        _result = result;
        foreach (var block in result.Blocks)
        {
            if (block.Verdict.DuplicateOf is { } original)
            {
                _repeats.TryAdd(original, block.Order);
            }
        }
    }

    public static string Write(CleanResult result)
    {
        var writer = new ReportWriter(result);
        var shares = ReasonShares.Of(result);
        ReportFrame.Begin(writer._page, $"{result.Title ?? "No title"} – clean report");
        writer.WriteHead(shares);
        writer.WriteFilters(shares);
        writer.WritePanes();
        ReportFrame.End(writer._page);
        return writer._page.ToString();
    }

    private void WriteHead(ReasonShares shares)
    {
        _page.Append("<header class=\"top\">\n");
        ReportFrame.Brand(_page, _result.Url is { } url ? " of " + ReportFrame.Escape(url.ToString()) : "");
        _page.Append("<h1>").Append(ReportFrame.Escape(_result.Title ?? "No title")).Append("</h1>\n<dl class=\"facts\">");
        WriteFact("Source", _result.Source);
        WriteFact("Author", _result.Author);
        WriteFact("Editor", _result.Editor);
        WriteFact("Published", _result.Published?.ToString());
        WriteFact("Modified", _result.Modified?.ToString());
        WriteFact("Language", _result.Language);
        _page.Append("</dl>\n");
        if (_result.Summary is { } summary)
        {
            _page.Append("<p class=\"deck\">").Append(ReportFrame.Escape(summary)).Append("</p>\n");
        }

        var confidence = _result.Confidence;
        _page.Append(CultureInfo.InvariantCulture, $"<div class=\"measure\"><div><p>Confidence <b>{confidence:0.00}</b></p>");
        _page.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"confidence {confidence:0.00}\"><rect class=\"r-body\" width=\"{confidence * 1000:0}\" height=\"10\"></rect></svg></div>");
        _page.Append(CultureInfo.InvariantCulture, $"<div><p><b>{shares.BlocksOf(Reason.Body)}</b> of {shares.Blocks} blocks kept, <b>{shares.Dropped:0%}</b> of the text dropped</p>");
        shares.AppendBar(_page);
        _page.Append("</div></div>\n</header>\n");
    }

    private void WriteFact(string name, string? value)
    {
        _page.Append("<div><dt>").Append(name).Append("</dt>").Append(value is null ? "<dd class=\"none\">none stated" : "<dd>").Append(ReportFrame.Escape(value ?? "")).Append("</dd></div>");
    }

    private void WriteFilters(ReasonShares shares)
    {
        _page.Append("<nav class=\"filters\" aria-label=\"reasons shown\"><form autocomplete=\"off\"><button type=\"button\" value=\"all\">all</button><button type=\"button\" value=\"kept\">kept</button><button type=\"button\" value=\"dropped\">dropped</button>");
        foreach (var reason in ReasonShares.All)
        {
            if (shares.BlocksOf(reason) > 0)
            {
                var name = reason.ToName();
                _page.Append(CultureInfo.InvariantCulture, $"<label class=\"r-{name}\"><input type=\"checkbox\" value=\"{name}\" checked><i></i>{name} <span>{shares.BlocksOf(reason)}</span></label>");
            }
        }

        _page.Append("</form></nav>\n");
    }

    private void WritePanes()
    {
        _page.Append("<main class=\"panes\">\n<section id=\"page\">\n<h2>The page <a class=\"jump\" href=\"#article\">to the article</a></h2>\n<ol class=\"page\"");
        _page.Append(_result.Language is { } language ? $" lang=\"{ReportFrame.Escape(language)}\"" : "").Append(">\n");
        foreach (var block in _result.Blocks)
        {
            WriteBlock(block);
        }

        _page.Append("</ol>\n</section>\n<section class=\"article\" id=\"article\">\n<h2>The article <a class=\"jump\" href=\"#page\">to the page</a></h2>\n");
        if (_result.Title is { } title && _result.Text.Length > 0)
        {
            _page.Append("<h3 class=\"headline\">").Append(ReportFrame.Escape(title)).Append("</h3>\n");
        }

        _page.Append(_result.Text.Length == 0 ? "<p class=\"empty\">This page holds no article.</p>" : HtmlWriter.WriteWithoutImages(_result));
        _page.Append("\n</section>\n</main>\n");
    }

    private void WriteBlock(Block block)
    {
        var verdict = block.Verdict;
        var name = verdict.Reason.ToName();
        int? twin = verdict.DuplicateOf ?? (_repeats.TryGetValue(block.Order, out var copy) ? copy : null);
        _page.Append(CultureInfo.InvariantCulture, $"<li id=\"b{block.Order}\" class=\"r-{name}{(BodyStructure.HeadingLevel(block) > 0 ? " heading" : "")}\"");
        _page.Append(twin is null ? "" : $" data-twin=\"b{twin}\"").Append(" title=\"").Append(ReportFrame.Escape(block.Path)).Append("\"><div class=\"tag\">");
        if (verdict.DuplicateOf is { } original)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<a class=\"twin\" href=\"#b{original}\">repeats {original}{verdict.Containment?.ToString(" · 0%", CultureInfo.InvariantCulture)}</a>");
        }
        else if (twin is not null)
        {
            _page.Append(CultureInfo.InvariantCulture, $"<a class=\"twin\" href=\"#b{twin}\">repeated at {twin}</a>");
        }

        if (!verdict.Keep)
        {
            _page.Append("<button type=\"button\" value=\"").Append(name).Append("\">").Append(name).Append(verdict.Category is { } category ? " · " + category.ToName() : "").Append("</button>");
            _page.Append(verdict.Label is { } label ? $"<em>{ReportFrame.Escape(label)}</em>" : "");
        }

        _page.Append(CultureInfo.InvariantCulture, $"<small title=\"score\">{verdict.Score:0.00}</small></div><p>").Append(ReportFrame.Escape(block.Text)).Append("</p></li>\n");
    }
}
