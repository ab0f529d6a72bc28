namespace Cleaner.Reading;

/// <summary>
/// A linear look over the text before it is parsed: the parser cannot be interrupted, and its time and memory can grow with the square
/// of the depth, of a tag's attributes, and of formatting tags left open (each is made anew in every block that follows).
/// </summary>
internal sealed class PageScan
{
    /// <summary>Shorter stretches are not worth being left out.</summary>
    private const int LeastUnread = 16;

    private readonly List<Range> _unread = [];

    private int _length;

    /// <summary>Start tags seen, and the elements that open formatting tags add to them.</summary>
    public long Elements { get; private set; }

    /// <summary>Deepest nesting of tags that do not close themselves.</summary>
    public int Depth { get; private set; }

    /// <summary>The depth of every start tag, summed: the parser looks through the open elements at each, and so do later stages.</summary>
    public long TotalDepth { get; private set; }

    /// <summary>Most attributes on one tag.</summary>
    public int Attributes { get; private set; }

    /// <summary>
    /// The text of scripts and styles, in order, but for JSON-LD: no stage reads it, and the parser would take it in character by character. The
    /// elements themselves stay, so that without it the tree is the same. Also the tags of xmp in selects and drawings: in a select, the parser
    /// may lose the select by it and then fail.
    /// </summary>
    public IReadOnlyList<Range> Unread => _unread;

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
    public static void CheckLength(ReadOnlySpan<char> text, PageLimits limits)
    {
        if (text.Length > limits.MaxChars)
        {
            throw new PageLimitException($"the page has {text.Length} characters; the limit is {limits.MaxChars}");
        }
    }

    /// <summary>Refuses a dump with more lines, each of them a block at least, than the limits allow.</summary>
    public static void CheckLines(string text, PageLimits limits)
    {
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines += line.IsWhiteSpace() ? 0 : 1;
        }

        CheckBlocks(lines, limits);
    }

    public static void CheckBlocks(int blocks, PageLimits limits)
    {
        if (blocks > limits.MaxBlocks)
        {
            throw new PageLimitException($"the page has {blocks} blocks of text; the limit is {limits.MaxBlocks}");
        }
    }

    public static PageScan Of(ReadOnlySpan<char> html)
    {
        var scan = new PageScan { _length = html.Length };
        var open = new OpenElements();
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            var closing = !html.IsEmpty && html[0] == '/';
            var start = closing ? html[1..] : html;
            if (!start.IsEmpty && char.IsAsciiLetter(start[0]))
            {
                html = scan.Tag(start, closing, open);
            }
            else if (!html.IsEmpty && (closing || html[0] is '!' or '?'))
            {
                html = html.StartsWith("!--") ? TagSyntax.AfterComment(html[3..])
                    : TagSyntax.After(html, html.StartsWith("![CDATA[") && open.InDrawing ? "]]>" : ">");
            }
        }

        return scan;
    }

    /// <summary>Counts one tag; returns what follows it, and the raw text that it holds.</summary>
    private ReadOnlySpan<char> Tag(ReadOnlySpan<char> html, bool closing, OpenElements open)
    {
        var name = TagSyntax.Name(html);
        var kind = TagKinds.Of(name);
        var written = html[name.Length..];
        html = TagSyntax.AfterTag(written, out var attributes, out var selfClosed);
        Attributes = Math.Max(Attributes, attributes);
        if (closing)
        {
            if (kind is TagKind.SelfClosing or TagKind.Void)
            {
                open.LeaveDrawing();
            }
            else
            {
                open.End(name, kind == TagKind.Formatting);
            }

            return html;
        }

        TotalDepth += open.Depth;
        Elements += 1 + (kind is TagKind.Block or TagKind.SelfClosing ? open.Formatting : 0);
        if (kind == TagKind.Raw && open.TakesRawText)
        {
            return Raw(html, name, written[..^html.Length]);
        }

        if (kind == TagKind.Raw && name.Equals("xmp", StringComparison.OrdinalIgnoreCase))
        {
            var end = _length - html.Length;
            _unread.Add((_length - written.Length - name.Length - 1)..end);
        }

        if (kind is TagKind.SelfClosing or TagKind.Void)
        {
            open.LeaveDrawing();
        }
        else
        {
            open.Start(name, kind == TagKind.Formatting);
            Depth = Math.Max(Depth, open.Depth);
            if (selfClosed && open.InDrawing)
            {
                open.End(name, isFormatting: false);
            }
        }

        return html;
    }

    /// <summary>Passes over raw text and its end tag, and notes the text where nothing reads it.</summary>
    private ReadOnlySpan<char> Raw(ReadOnlySpan<char> html, ReadOnlySpan<char> name, ReadOnlySpan<char> attributes)
    {
        var rest = TagSyntax.AfterEndTag(html, name, out var length);
        if (length >= LeastUnread && IsUnread(name, attributes, html[..length]))
        {
            var start = _length - html.Length;
            _unread.Add(start..(start + length));
        }

        return rest;
    }

    private static bool IsUnread(ReadOnlySpan<char> name, ReadOnlySpan<char> attributes, ReadOnlySpan<char> text)
    {
        // In a script, an end tag behind "<!--" and another "<script" is part of the text: there the parser is to judge. The plus of ld+json
        // may be written as a character reference.
        return name.Equals("style", StringComparison.OrdinalIgnoreCase)
            || (name.Equals("script", StringComparison.OrdinalIgnoreCase) && !text.Contains("<!--", StringComparison.Ordinal)
                && !(attributes.Contains("ld", StringComparison.OrdinalIgnoreCase) && attributes.Contains("json", StringComparison.OrdinalIgnoreCase)));
    }
}
