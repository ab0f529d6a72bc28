using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Cleaner.Reading;

/// <summary>Text to DOM, without what no later stage reads.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        IsScripting = false,
    };

    public static IHtmlDocument Parse(string html) => new HtmlParser(Options).ParseDocument(html.AsMemory());
}
