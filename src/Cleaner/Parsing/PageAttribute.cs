namespace Cleaner.Parsing;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">Its name, or what it shares with others that mean the same.</param>
/// <param name="Value">As written, with character references resolved; not to be read after the tree is disposed of.</param>
internal readonly record struct PageAttribute(AttributeName Name, ReadOnlyMemory<char> Value);

/// <summary>The attributes that are read: the tree holds no others.</summary>
internal enum AttributeName
{
    /// <summary>Any other: not kept.</summary>
    None,

    Id,
    Rel,
    Alt,
    Src,
    Role,
    Href,
    Name,
    Lang,
    Type,
    Class,
    Style,
    Hidden,
    Content,
    ItemProp,
    DateTime,
    Property,
    HttpEquiv,
    AriaHidden,

    /// <summary>Read by the parser itself: whether a formula's annotation is HTML.</summary>
    Encoding,

    /// <summary>Read by the parser itself, off the tag: a font with a look ends a drawing, and a search index prints its prompt.</summary>
    OfParser,

    /// <summary>What a site's own code calls a part of the page: data-component, data-testid, data-type.</summary>
    Component,

    /// <summary>Where lazy loaders keep a picture's address: data-src, data-original and their kin.</summary>
    LazySource,
}

/// <summary>Names of attributes as the tree knows them.</summary>
internal static class AttributeNames
{
    private const int LongestName = 14;

    /// <summary>By length first, since this runs for every attribute of the page; the parser has made the name lower case.</summary>
    public static AttributeName Of(ReadOnlySpan<char> name)
    {
        return name.Length switch
        {
            2 when name is "id" => AttributeName.Id,
            3 => name switch { "rel" => AttributeName.Rel, "alt" => AttributeName.Alt, "src" => AttributeName.Src, _ => default },
            4 => OfFour(name),
            5 => name switch { "class" => AttributeName.Class, "style" => AttributeName.Style, _ => default },
            6 when name is "hidden" => AttributeName.Hidden,
            7 when name is "content" => AttributeName.Content,
            8 => OfEight(name),
            9 when name is "data-type" => AttributeName.Component,
            10 when name is "http-equiv" => AttributeName.HttpEquiv,
            11 => name switch { "aria-hidden" => AttributeName.AriaHidden, "data-testid" => AttributeName.Component, _ => default },
            13 when name is "data-original" or "data-lazy-src" => AttributeName.LazySource,
            14 when name is "data-component" => AttributeName.Component,
            _ => AttributeName.None,
        };
    }

    /// <summary>The same for a name as the page has it, before the parser has read it.</summary>
    public static AttributeName OfWritten(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[LongestName];
        return name.Length > LongestName ? AttributeName.None
            : name.ContainsAnyInRange('A', 'Z') ? OfLower(lower[..name.ToLowerInvariant(lower)])
            : OfLower(name);

        static AttributeName OfLower(ReadOnlySpan<char> name) => name is "size" or "face" or "color" or "prompt" ? AttributeName.OfParser : Of(name);
    }

    private static AttributeName OfFour(ReadOnlySpan<char> name)
    {
        return name switch
        {
            "role" => AttributeName.Role,
            "href" => AttributeName.Href,
            "name" => AttributeName.Name,
            "lang" => AttributeName.Lang,
            "type" => AttributeName.Type,
            _ => AttributeName.None,
        };
    }

    private static AttributeName OfEight(ReadOnlySpan<char> name)
    {
        return name switch
        {
            "itemprop" => AttributeName.ItemProp,
            "datetime" => AttributeName.DateTime,
            "property" => AttributeName.Property,
            "encoding" => AttributeName.Encoding,
            "data-src" or "data-url" or "original" => AttributeName.LazySource,
            _ => AttributeName.None,
        };
    }
}
