using AngleSharp.Dom;

namespace Cleaner.Evaluation.Twins;

/// <summary>Edits a copy of an article's element as sites' second copies differ from the first.</summary>
internal static class CopyEdits
{
    private static readonly string[] EnglishAdverts = ["Advertisement", "Story continues below advertisement", "Photo: the scene on Tuesday"];

    private static readonly string[] ChineseAdverts = ["广告", "点击下载客户端，随时看新闻", "图为活动现场"];

    /// <param name="copy">The copied element.</param>
    /// <param name="paragraphs">Its paragraphs.</param>
    /// <param name="kind">What to do.</param>
    /// <param name="chinese">Whether the page is Chinese.</param>
    public static void Apply(IElement copy, IReadOnlyList<IElement> paragraphs, TwinKind kind, bool chinese)
    {
        switch (kind)
        {
            case TwinKind.LineBreaks:
                Lines(copy, paragraphs);
                break;
            case TwinKind.Split:
                Split(paragraphs);
                break;
            case TwinKind.Merged:
                Merge(paragraphs);
                break;
            case TwinKind.Adverts:
                Insert(paragraphs, chinese ? ChineseAdverts : EnglishAdverts);
                break;
            case TwinKind.Punctuation:
                Rewrite(paragraphs, text => Punctuation(text, chinese));
                break;
            case TwinKind.Traditional:
                Rewrite(paragraphs, TraditionalChinese.Of);
                break;
            case TwinKind.Cut:
                Drop(paragraphs, 2 * paragraphs.Count / 3);
                break;
            case TwinKind.Order:
                var middle = paragraphs.Count / 2;
                paragraphs[middle - 1].ParentElement!.InsertBefore(paragraphs[middle], paragraphs[middle - 1]);
                break;
            case TwinKind.Hidden:
                copy.SetAttribute("style", "display:none");
                break;
            case TwinKind.ReadMore:
                Drop(paragraphs, 2);
                var more = copy.Owner!.CreateElement("a");
                more.SetAttribute("href", "#full");
                more.TextContent = chinese ? "展开全文" : "Read more";
                copy.AppendChild(more);
                break;
        }
    }

    private static void Lines(IElement copy, IReadOnlyList<IElement> paragraphs)
    {
        var document = copy.Owner!;
        var lines = document.CreateElement("div");
        foreach (var paragraph in paragraphs)
        {
            lines.AppendChild(document.CreateTextNode(paragraph.TextContent));
            lines.AppendChild(document.CreateElement("br"));
            lines.AppendChild(document.CreateElement("br"));
        }

        copy.InnerHtml = "";
        copy.AppendChild(lines);
    }

    private static void Split(IReadOnlyList<IElement> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.TextContent;
            var end = Sentences.EndFrom(text, text.Length / 3);
            if (end < 0)
            {
                continue;
            }

            var second = paragraph.Owner!.CreateElement("p");
            second.TextContent = text[end..];
            paragraph.TextContent = text[..end];
            paragraph.After(second);
        }
    }

    private static void Merge(IReadOnlyList<IElement> paragraphs)
    {
        for (var i = 0; i + 1 < paragraphs.Count; i += 2)
        {
            paragraphs[i].TextContent = paragraphs[i].TextContent.Trim() + " " + paragraphs[i + 1].TextContent.Trim();
            paragraphs[i + 1].Remove();
        }
    }

    private static void Insert(IReadOnlyList<IElement> paragraphs, string[] lines)
    {
        for (var i = 0; i + 1 < paragraphs.Count; i += 2)
        {
            var line = paragraphs[i].Owner!.CreateElement("p");
            line.TextContent = lines[i / 2 % lines.Length];
            paragraphs[i].After(line);
        }
    }

    private static void Drop(IReadOnlyList<IElement> paragraphs, int from)
    {
        foreach (var paragraph in paragraphs.Skip(from))
        {
            paragraph.Remove();
        }
    }

    private static void Rewrite(IReadOnlyList<IElement> paragraphs, Func<string, string> edit)
    {
        foreach (var paragraph in paragraphs)
        {
            paragraph.TextContent = edit(paragraph.TextContent);
        }
    }

    /// <summary>Curly quotes and dashes straight and back; Chinese digits and letters full-width, and punctuation half-width.</summary>
    private static string Punctuation(string text, bool chinese) => chinese
        ? string.Concat(text.Select(c => c is > ' ' and <= '~' && char.IsAsciiLetterOrDigit(c) ? (char)(c + 0xfee0) : c switch { '，' => ',', '：' => ':', '；' => ';', '“' or '”' => '"', _ => c }))
        : text.Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace("—", " - ", StringComparison.Ordinal).Replace("–", "-", StringComparison.Ordinal).Replace(", ", " , ", StringComparison.Ordinal);
}
