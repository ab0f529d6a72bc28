using System.Buffers;

namespace Cleaner.Reading;

/// <summary>
/// A linear look over the text before it is parsed: the parser cannot be interrupted, and its time and memory can grow with the square
/// of the depth, of a tag's attributes, and of formatting tags left open (each is made anew in every block that follows).
/// </summary>
internal sealed class PageScan
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    private static readonly SearchValues<char> TagStops = SearchValues.Create("\"'>=");

    /// <summary>Attributes that no limit is as low as.</summary>
    private const int FewAttributes = 200;

    /// <summary>Start tags seen, and the elements that open formatting tags add to them.</summary>
    public long Elements { get; private set; }

    /// <summary>Deepest nesting of tags that do not close themselves.</summary>
    public int Depth { get; private set; }

    /// <summary>The depth of every start tag, summed: the parser looks through the open elements at each, and so do later stages.</summary>
    public long TotalDepth { get; private set; }

    /// <summary>Most attributes on one tag; those of short tags are not counted.</summary>
    public int Attributes { get; private set; }

    /// <summary>The first limit that the page is over, in words; null where it is within all.</summary>
    public string? Excess(PageLimits limits)
    {
        return Elements > limits.MaxTags ? $"the page needs {Elements} elements; the limit is {limits.MaxTags}"
            : Depth > limits.MaxDepth ? $"the page nests its tags {Depth} deep; the limit is {limits.MaxDepth}"
            : TotalDepth > limits.MaxTotalDepth ? $"the page nests its tags {TotalDepth / Math.Max(1, Elements)} deep on average; the limit for so many is {limits.MaxTotalDepth / Math.Max(1, Elements)}"
            : Attributes > limits.MaxAttributes ? $"a tag of the page has {Attributes} attributes; the limit is {limits.MaxAttributes}"
            : null;
    }

    /// <summary>Refuses text that is longer than the limits allow.</summary>
    public static void CheckLength(string text, PageLimits limits)
    {
        if (text.Length > limits.MaxChars)
        {
            throw new PageLimitException($"the page has {text.Length} characters; the limit is {limits.MaxChars}");
        }
    }

    public static PageScan Of(ReadOnlySpan<char> html)
    {
        var scan = new PageScan();
        int depth = 0, formatting = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            if (html.StartsWith("!--"))
            {
                html = After(html, "-->");
                continue;
            }

            var closing = !html.IsEmpty && html[0] == '/';
            html = closing ? html[1..] : html;
            if (html.IsEmpty || !char.IsAsciiLetter(html[0]))
            {
                continue;
            }

            var nameLength = html.IndexOfAny(NameEnd);
            var name = nameLength < 0 ? html : html[..nameLength];
            var kind = TagKinds.Of(name);
            html = scan.SkipTag(html[name.Length..], out var selfClosed);
            if (closing)
            {
                depth -= kind is TagKind.Block or TagKind.Formatting && depth > 0 ? 1 : 0;
                formatting -= kind == TagKind.Formatting && formatting > 0 ? 1 : 0;
                continue;
            }

            scan.TotalDepth += depth;
            scan.Elements += 1 + (kind is TagKind.Block or TagKind.SelfClosing ? formatting : 0);
            if (kind == TagKind.Raw)
            {
                html = selfClosed ? html : AfterEndTag(html, name);
            }
            else if (kind is TagKind.Block or TagKind.Formatting)
            {
                scan.Depth = Math.Max(scan.Depth, ++depth);
                formatting += kind == TagKind.Formatting ? 1 : 0;
            }
        }

        return scan;
    }

    /// <summary>Skips to behind the tag's end, counting its attributes; quotes may hold a &gt;.</summary>
    private ReadOnlySpan<char> SkipTag(ReadOnlySpan<char> rest, out bool selfClosed)
    {
        // Nearly always the first > ends the tag: then every quote before it has its partner. A long tag is read by its quotes:
        // the words of one value (a description, a drawing's path) are no attributes.
        var end = rest.IndexOf('>');
        if (end >= 0 && end < 2 * FewAttributes && (rest[..end].Count('"') & 1) == 0 && !rest[..end].Contains('\''))
        {
            selfClosed = end > 0 && rest[end - 1] == '/';
            Count(0, rest[..end]);
            return rest[(end + 1)..];
        }

        return SkipQuotedTag(rest, out selfClosed);
    }

    private ReadOnlySpan<char> SkipQuotedTag(ReadOnlySpan<char> rest, out bool selfClosed)
    {
        var attributes = 0;
        selfClosed = false;
        for (var stop = rest.IndexOfAny(TagStops); stop >= 0; stop = rest.IndexOfAny(TagStops))
        {
            if (rest[stop] == '>')
            {
                selfClosed = stop > 0 && rest[stop - 1] == '/';
                Count(attributes, rest[..stop]);
                return rest[(stop + 1)..];
            }

            var isValue = rest[stop] == '=';
            attributes++;
            Count(attributes, rest[..stop]);
            rest = rest[(stop + 1)..];
            if (isValue)
            {
                rest = rest.TrimStart(" \t\r\n\f");
                if (!rest.IsEmpty && rest[0] is '"' or '\'')
                {
                    var end = rest[1..].IndexOf(rest[0]);
                    rest = end < 0 ? [] : rest[(end + 2)..];
                }
                else
                {
                    var end = rest.IndexOfAny(" \t\r\n\f>");
                    rest = end < 0 ? [] : rest[end..];
                }
            }
        }

        return [];
    }

    /// <summary>Attributes are parted by blanks: only a run of twice as many characters can hold more than were seen on one tag.</summary>
    private void Count(int attributes, ReadOnlySpan<char> run)
    {
        Attributes = Math.Max(Attributes, run.Length < 2 * Math.Max(Attributes, FewAttributes) ? attributes : Math.Max(attributes, CountWords(run)));
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var blank = c is ' ' or '\t' or '\r' or '\n' or '\f' or '/';
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return words;
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? [] : text[(at + mark.Length)..];
    }

    private static ReadOnlySpan<char> AfterEndTag(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        for (var at = text.IndexOf("</"); at >= 0; at = text.IndexOf("</"))
        {
            text = text[(at + 2)..];
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return text[name.Length..];
            }
        }

        return [];
    }
}
