namespace Cleaner.Reading;

/// <summary>How a tag weighs on the parser.</summary>
internal enum TagKind
{
    /// <summary>Nests until it is closed.</summary>
    Block,

    /// <summary>Never has content (br, img).</summary>
    Void,

    /// <summary>Holds raw text up to its end tag (script, style).</summary>
    Raw,

    /// <summary>Is closed by its next sibling (p, li, td).</summary>
    SelfClosing,

    /// <summary>Reopens in the following blocks until it is closed (b, font, a).</summary>
    Formatting,
}

/// <summary>The kinds of HTML's tags, by the parsing rules of the HTML standard; unknown tags nest.</summary>
internal static class TagKinds
{
    public static TagKind Of(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[12];
        if (name.Length > lower.Length)
        {
            return TagKind.Block;
        }

        lower = lower[..name.ToLowerInvariant(lower)];
        return lower switch
        {
            "br" or "img" or "meta" or "link" or "input" or "hr" or "source" or "area" or "base" or "col" or "embed" or "param" or "track" or "wbr" => TagKind.Void,
            "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes" => TagKind.Raw,
            "p" or "li" or "td" or "th" or "tr" or "dt" or "dd" or "option" or "tbody" or "thead" or "tfoot" => TagKind.SelfClosing,
            "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u" => TagKind.Formatting,
            _ => TagKind.Block,
        };
    }
}
