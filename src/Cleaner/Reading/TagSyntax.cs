using System.Buffers;

namespace Cleaner.Reading;

/// <summary>Where tags, comments and raw text end, by the rules of the HTML standard's tokenizer: the parser must not see a tag that these skip.</summary>
internal static class TagSyntax
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>The name that a tag begins with; the text starts behind its &lt; or &lt;/.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAny(NameEnd);
        return length < 0 ? text : text[..length];
    }

    /// <summary>What follows a tag; the text starts behind its name.</summary>
    public static ReadOnlySpan<char> AfterTag(ReadOnlySpan<char> text)
    {
        var tag = new TagReader(text);
        while (tag.Next())
        {
        }

        return tag.Rest;
    }

    /// <summary>What follows a comment; the text starts behind its &lt;!--.</summary>
    public static ReadOnlySpan<char> AfterComment(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(">") || text.StartsWith("->"))
        {
            return text[(text.IndexOf('>') + 1)..];
        }

        for (var at = text.IndexOf("--"); at >= 0; at = text.IndexOf("--"))
        {
            text = text[(at + 2)..];
            if (text.StartsWith(">") || text.StartsWith("!>"))
            {
                return text[(text.IndexOf('>') + 1)..];
            }

            // Of three dashes, the last two may end it.
            var dashes = text.IndexOfAnyExcept('-');
            if (dashes > 0 && (text[dashes..].StartsWith(">") || text[dashes..].StartsWith("!>")))
            {
                return text[(dashes + text[dashes..].IndexOf('>') + 1)..];
            }

            text = dashes < 0 ? [] : text[dashes..];
        }

        return [];
    }

    /// <summary>What follows the next mark, itself left out; nothing where there is none.</summary>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text, ReadOnlySpan<char> mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? [] : text[(at + mark.Length)..];
    }

    /// <summary>What follows raw text and its end tag.</summary>
    /// <param name="text">What follows the start tag.</param>
    /// <param name="name">The tag's name.</param>
    /// <param name="length">Receives how much raw text there is; -1 where no end tag follows.</param>
    public static ReadOnlySpan<char> AfterEndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name, out int length)
    {
        var from = 0;
        for (var at = text.IndexOf("</"); at >= 0; at = text[from..].IndexOf("</"))
        {
            from += at + 2;
            var end = text[from..];
            if (end.StartsWith(name, StringComparison.OrdinalIgnoreCase) && end.Length > name.Length && NameEnd.Contains(end[name.Length]))
            {
                length = from - 2;
                return AfterTag(end[name.Length..]);
            }
        }

        length = -1;
        return [];
    }
}
