using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Twins;

/// <summary>The element that holds a page's article by its gold, and the paragraphs in it.</summary>
internal sealed record ArticleElement(IElement Element, IReadOnlyList<IElement> Paragraphs)
{
    /// <summary>Share of the gold that the element must hold.</summary>
    private const double Held = .9;

    /// <summary>Share of a paragraph that must be in the gold.</summary>
    private const double InGold = .8;

    /// <summary>Characters from which a leaf counts as a paragraph; a Chinese one says as much with a third.</summary>
    private const int ShortestParagraph = 40, ShortestChinese = 15;

    private const int FewestParagraphs = 4;

    /// <summary>The smallest element that holds the gold; null where none does, or it has too few paragraphs to be edited.</summary>
    public static ArticleElement? Find(IHtmlDocument document, string gold)
    {
        if (document.Body is not { } found || Coverage(found, gold) < Held)
        {
            return null;
        }

        IElement element = found;
        while (element.Children.FirstOrDefault(child => child.TextContent.Length >= gold.Length / 2 && Coverage(child, gold) >= Held) is { } inner)
        {
            element = inner;
        }

        List<IElement> paragraphs = [.. element.QuerySelectorAll("p").Where(paragraph => IsParagraph(paragraph, gold))];
        return element != found && paragraphs.Count >= FewestParagraphs ? new(element, paragraphs) : null;
    }

    private static double Coverage(IElement element, string gold) => ShingleMeasure.Score(gold, element.Text()).Recall;

    private static bool IsParagraph(IElement paragraph, string gold)
    {
        var text = paragraph.TextContent.Trim();
        return text.Length >= (text[..Math.Min(text.Length, ShortestChinese)].Any(c => c is >= '\u3400' and <= '\u9fff') ? ShortestChinese : ShortestParagraph)
            && paragraph.QuerySelector("p, script, style") is null
            && ShingleMeasure.Score(text, gold).Recall >= InGold;
    }
}
