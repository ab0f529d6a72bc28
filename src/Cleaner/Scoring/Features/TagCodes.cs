namespace Cleaner.Scoring.Features;

/// <summary>Small numbers for tags, and the tags whose nearness counts.</summary>
internal static class TagCodes
{
    /// <summary>Tags whose distance above a block is a feature, in column order.</summary>
    public static readonly string[] Watched =
        ["article", "main", "aside", "nav", "header", "footer", "figure", "form", "list", "table", "blockquote", "section", "p", "dl", "figcaption"];

    /// <summary>Similar tags have similar numbers: headings stand together, so do paragraphs and cells.</summary>
    public static byte Code(string tag) => tag switch
    {
        "p" => 1,
        "div" => 2,
        "h1" => 3,
        "h2" => 4,
        "h3" => 5,
        "h4" => 6,
        "h5" => 7,
        "h6" => 8,
        "li" => 9,
        "td" => 10,
        "th" => 11,
        "blockquote" => 12,
        "figcaption" => 13,
        "pre" => 14,
        "dd" => 15,
        "dt" => 16,
        "article" => 17,
        "section" => 18,
        "body" => 19,
        "header" => 20,
        "footer" => 21,
        "aside" => 22,
        "main" => 23,
        "center" => 24,
        "caption" => 25,
        "form" => 26,
        "nav" => 27,
        "figure" => 28,
        "address" => 29,
        "ul" or "ol" => 30,
        "tr" => 31,
        "summary" => 32,
        "details" => 33,
        "legend" => 34,
        "fieldset" => 35,
        _ => 0,
    };

    /// <summary>Position in <see cref="Watched"/>, or -1.</summary>
    public static int Watch(string tag) => tag switch
    {
        "article" => 0,
        "main" => 1,
        "aside" => 2,
        "nav" => 3,
        "header" => 4,
        "footer" => 5,
        "figure" => 6,
        "form" => 7,
        "ul" or "ol" => 8,
        "table" or "td" => 9,
        "blockquote" => 10,
        "section" => 11,
        "p" => 12,
        "dl" => 13,
        "figcaption" => 14,
        _ => -1,
    };

    public static bool IsHeading(byte code) => code is >= 3 and <= 8;

    /// <summary>Tags that stand for a paragraph: their readability goes to the parent.</summary>
    public static bool IsParagraph(byte code) => code is 1 or 9 or 12 or 10 or 14 or 4 or 5 or 13;
}
