using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cleaner.Parsing;

/// <summary>What an element's name says, to the parser and to the segmenter.</summary>
internal sealed class Tag
{
    private static readonly FrozenDictionary<string, Tag> Html = Table(
        NamespaceNames.HtmlUri,
        "a abbr acronym address amp-img applet area article aside audio b base basefont bdi bdo bgsound big blockquote body br button canvas caption center cite code "
        + "col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset "
        + "h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins isindex kbd keygen label legend li link listing main map mark "
        + "marquee menu menuitem meta meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre "
        + "progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub summary sup table tbody "
        + "td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp");

    private static readonly FrozenDictionary<string, Tag> Svg = Table(NamespaceNames.SvgUri, "a circle desc foreignObject g path rect style svg title use");

    private static readonly FrozenDictionary<string, Tag> Math = Table(NamespaceNames.MathMlUri, "annotation-xml math mi mn mo ms mtext");

    private Tag(string name, string space, NodeFlags flags)
    {
        Name = name;
        Namespace = space;
        Flags = flags;
        Role = TagRoles.Of(name);
    }

    /// <summary>The element's local name.</summary>
    public string Name { get; }

    public string Namespace { get; }

    /// <summary>How the parser's rules treat the element.</summary>
    public NodeFlags Flags { get; }

    public TagRole Role { get; }

    /// <summary>The tag of an HTML element, whose name the parser has made lower case.</summary>
    public static Tag OfHtml(ReadOnlySpan<char> name) => Of(Html, name, NamespaceNames.HtmlUri, NodeFlags.HtmlMember);

    /// <summary>The tag of an element that the parser gives no meaning, whatever its name.</summary>
    public static Tag Plain(ReadOnlySpan<char> name) => new(name.ToString(), NamespaceNames.HtmlUri, NodeFlags.HtmlMember);

    public static Tag OfSvg(ReadOnlySpan<char> name) => Of(Svg, name, NamespaceNames.SvgUri, NodeFlags.SvgMember);

    public static Tag OfMath(ReadOnlySpan<char> name) => Of(Math, name, NamespaceNames.MathMlUri, NodeFlags.MathMember);

    /// <summary>The tag of an element by its namespace.</summary>
    public static Tag Of(string? space, string name)
    {
        return space == NamespaceNames.SvgUri ? OfSvg(name)
            : space == NamespaceNames.MathMlUri ? OfMath(name)
            : OfHtml(name);
    }

    private static Tag Of(FrozenDictionary<string, Tag> table, ReadOnlySpan<char> name, string space, NodeFlags flags)
    {
        return table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var tag) ? tag : new Tag(name.ToString(), space, flags);
    }

    /// <summary>The flags are those that AngleSharp gives its own elements.</summary>
    private static FrozenDictionary<string, Tag> Table(string space, string names)
    {
        using var document = new HtmlParser().ParseDocument("");
        return names.Split(' ').Select(name => new Tag(name, space, document.CreateElement(space, name).Flags)).ToFrozenDictionary(tag => tag.Name, StringComparer.Ordinal);
    }
}
