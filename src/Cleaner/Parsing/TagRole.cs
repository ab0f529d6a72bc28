using System.Collections.Frozen;

namespace Cleaner.Parsing;

/// <summary>What an element means for the walk.</summary>
internal enum TagRole
{
    /// <summary>Breaks text: entering and leaving it ends a block.</summary>
    Container,

    /// <summary>Flows with the text.</summary>
    Inline,

    /// <summary>Flows with the text and is a link where it has an address.</summary>
    Link,

    /// <summary>Flows with the text, in bold type.</summary>
    Bold,

    /// <summary>Flows with the text, in italic type.</summary>
    Italic,

    /// <summary>Flows with the text and states a time.</summary>
    Time,

    /// <summary>How characters are read, printed in small type above them, or the brackets around it: no part of the text.</summary>
    Reading,

    /// <summary>Ends a line and so a block.</summary>
    Break,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A meta tag, wherever it stands.</summary>
    Meta,

    /// <summary>A script: data in JSON-LD, or skipped.</summary>
    Script,

    /// <summary>The document's title.</summary>
    Title,

    /// <summary>A link element of the head.</summary>
    HeadLink,

    /// <summary>Gone with all that is in it.</summary>
    Skipped,
}

/// <summary>The roles of HTML's elements; an unknown element is a container.</summary>
internal static class TagRoles
{
    private static readonly FrozenDictionary<string, TagRole> Table = Build().ToFrozenDictionary(StringComparer.Ordinal);

    public static TagRole Of(string localName) => Table.GetValueOrDefault(localName, TagRole.Container);

    private static IEnumerable<KeyValuePair<string, TagRole>> Build()
    {
        return Named(TagRole.Link, "a")
            .Concat(Named(TagRole.Bold, "b strong"))
            .Concat(Named(TagRole.Italic, "i em"))
            .Concat(Named(TagRole.Time, "time"))
            .Concat(Named(TagRole.Reading, "rp rt rtc"))
            .Concat(Named(TagRole.Break, "br"))
            .Concat(Named(TagRole.Image, "img amp-img"))
            .Concat(Named(TagRole.Meta, "meta"))
            .Concat(Named(TagRole.Script, "script"))
            .Concat(Named(TagRole.Title, "title"))
            .Concat(Named(TagRole.HeadLink, "link"))
            .Concat(Named(
                TagRole.Inline,
                "abbr acronym bdi bdo big cite code data del dfn font ins kbd label mark nobr q rb rbc ruby s samp small span strike sub sup tt u var wbr picture source slot o:p"))
            .Concat(Named(
                TagRole.Skipped,
                "style noscript template svg math iframe object embed canvas select option textarea input audio video map button datalist applet"));
    }

    private static IEnumerable<KeyValuePair<string, TagRole>> Named(TagRole role, string names)
    {
        return names.Split(' ').Select(name => KeyValuePair.Create(name, role));
    }
}
