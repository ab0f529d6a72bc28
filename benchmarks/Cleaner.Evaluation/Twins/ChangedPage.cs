using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Twins;

/// <summary>A page with something added to it.</summary>
/// <param name="Html">The page.</param>
/// <param name="Added">Lines of the body's own that were added, which no longer count as foreign when kept.</param>
internal sealed record ChangedPage(string Html, IReadOnlyList<string> Added)
{
    private const string EnglishRefrain = "And still nobody came.", ChineseRefrain = "依然没有人来。";

    private static readonly string[] EnglishQuestions = ["What did you make of that at the time?", "And what would you say to them today?"];

    private static readonly string[] ChineseQuestions = ["您当时是怎么看这件事的？", "那么今天您想对他们说什么？"];

    private static readonly string[] EnglishRows = ["No change", "Open daily", "No change", "Closed", "No change", "Open daily"];

    private static readonly string[] ChineseRows = ["没有变化", "每天开放", "没有变化", "暂停开放", "没有变化", "每天开放"];

    /// <summary>The page with a kind of repetition added; null where the kind does not apply to it.</summary>
    /// <param name="gold">The page.</param>
    /// <param name="html">Its markup.</param>
    /// <param name="kind">What is added.</param>
    /// <param name="next">Another article's element, as HTML.</param>
    public static ChangedPage? Of(GoldPage gold, string html, TwinKind kind, string next)
    {
        var chinese = gold.Language == "zh";
        if (kind == TwinKind.Traditional && !chinese)
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(html);
        if (ArticleElement.Find(document, gold.Text!) is not { } article)
        {
            return null;
        }

        var before = Folds.Of(gold.Id + kind) % 2 == 0;
        string[] added = [];
        switch (kind)
        {
            case TwinKind.NextStory:
                Box(document, "article next-story", next, before: false);
                break;
            case TwinKind.Teaser:
                Box(document, "teaser top-story", $"<p>{article.Paragraphs[0].InnerHtml}</p>", before: true);
                break;
            case TwinKind.PullQuotes:
                PullQuotes(article);
                break;
            case TwinKind.Refrain:
                added = Between(article, [chinese ? ChineseRefrain : EnglishRefrain]);
                break;
            case TwinKind.Questions:
                added = Between(article, chinese ? ChineseQuestions : EnglishQuestions);
                break;
            case TwinKind.Rows:
                added = Rows(article, chinese ? ChineseRows : EnglishRows);
                break;
            case TwinKind.Quotation:
                Box(document, "next-story", $"{Half(next)}<blockquote><p>{article.Paragraphs[article.Paragraphs.Count / 2].InnerHtml}</p></blockquote>", before: false);
                break;
            case TwinKind.Correction:
                added = Correct(article, chinese);
                break;
            default:
                Copy(document, article, gold.Text!, kind, chinese, kind == TwinKind.ReadMore || before);
                break;
        }

        return new(document.ToHtml(), added);
    }

    private static void Copy(IHtmlDocument document, ArticleElement article, string gold, TwinKind kind, bool chinese, bool before)
    {
        var box = Box(document, "mobile-copy", article.Element.OuterHtml, before);
        using var alone = new HtmlParser().ParseDocument($"<div>{article.Element.OuterHtml}</div>");
        var copy = ArticleElement.Find(alone, gold)!;
        CopyEdits.Apply(copy.Element, copy.Paragraphs, kind, chinese);
        box.InnerHtml = copy.Element.OuterHtml;
        if (kind == TwinKind.Hidden)
        {
            box.SetAttribute("style", "display:none");
        }
    }

    private static IElement Box(IHtmlDocument document, string name, string content, bool before)
    {
        var box = document.CreateElement("div");
        box.ClassName = name;
        box.InnerHtml = content;
        document.Body!.InsertBefore(box, before ? document.Body.FirstChild : null);
        return box;
    }

    private static void PullQuotes(ArticleElement article)
    {
        for (var i = 1; i < article.Paragraphs.Count; i += 3)
        {
            var text = article.Paragraphs[i].TextContent.Trim();
            var end = Sentences.EndFrom(text, 0);
            var quote = article.Element.Owner!.CreateElement("blockquote");
            quote.ClassName = "pullquote";
            quote.TextContent = end > 0 ? text[..end] : text;
            article.Paragraphs[i].Before(quote);
        }
    }

    private static string[] Between(ArticleElement article, string[] lines)
    {
        for (var i = 0; i + 1 < article.Paragraphs.Count; i++)
        {
            var line = article.Element.Owner!.CreateElement("p");
            line.TextContent = lines[i % lines.Length];
            article.Paragraphs[i].After(line);
        }

        return lines;
    }

    private static string[] Rows(ArticleElement article, string[] rows)
    {
        var list = article.Element.Owner!.CreateElement("ul");
        list.InnerHtml = string.Concat(rows.Select(row => $"<li>{row}</li>"));
        article.Paragraphs[1].After(list);
        var table = article.Element.Owner!.CreateElement("table");
        table.InnerHtml = string.Concat(rows.Select((row, i) => $"<tr><td>{i + 1}</td><td>{row}</td></tr>"));
        article.Paragraphs[2].After(table);
        return [.. rows.Distinct(StringComparer.Ordinal), .. Enumerable.Range(1, rows.Length).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];
    }

    private static string[] Correct(ArticleElement article, bool chinese)
    {
        var repeated = article.Paragraphs[1].TextContent.Trim();
        string[] lines = [chinese ? "更正：本文较早的版本有误，正确的段落如下。" : "Correction: an earlier version of this article was wrong. The paragraph should read:", repeated];
        foreach (var line in lines.Reverse())
        {
            var paragraph = article.Element.Owner!.CreateElement("p");
            paragraph.TextContent = line;
            article.Paragraphs[^1].After(paragraph);
        }

        return lines[..1];
    }

    /// <summary>The first half of another article, in whole paragraphs.</summary>
    private static string Half(string next) => next[..Math.Max(next.IndexOf("</p>", next.Length / 2, StringComparison.Ordinal), 0)];
}
