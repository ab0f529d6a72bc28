using System.Runtime.InteropServices;

namespace Cleaner.Reading;

/// <summary>
/// A linear look over the text before it is parsed: the parser cannot be interrupted, and its time and memory can grow with the square
/// of the depth, of a tag's attributes, and of formatting tags left open (each is made anew in every block that follows).
/// </summary>
internal sealed class PageScan
{
    private readonly List<Range> _unread = [];

    /// <summary>Start tags seen, and the elements that open formatting tags add to them.</summary>
    public long Elements { get; private set; }

    /// <summary>Deepest nesting of tags that do not close themselves.</summary>
    public int Depth { get; private set; }

    /// <summary>The depth of every start tag, summed: the parser looks through the open elements at each, and so do later stages.</summary>
    public long TotalDepth { get; private set; }

    /// <summary>Most attributes on one tag.</summary>
    public int Attributes { get; private set; }

    /// <summary>What no stage reads, in order: see <see cref="UnreadText"/>.</summary>
    public ReadOnlySpan<Range> Unread => CollectionsMarshal.AsSpan(_unread);

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

    public static PageScan Of(ReadOnlySpan<char> page)
    {
        var scan = new PageScan();
        var open = new OpenElements();
        var unread = new UnreadText(page, scan._unread);
        var html = page;
        var text = 0;
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<'))
        {
            html = html[(at + 1)..];
            var start = page.Length - html.Length - 1;
            var closing = !html.IsEmpty && html[0] == '/';
            var name = closing ? html[1..] : html;
            if (!name.IsEmpty && char.IsAsciiLetter(name[0]))
            {
                html = scan.Tag(start, name, closing, open, ref unread);
            }
            else if (html.StartsWith("!--"))
            {
                html = TagSyntax.AfterComment(html[3..]);
                unread.Comment(text, start, page.Length - html.Length);
            }
            else if (html.StartsWith("![CDATA["))
            {
                html = TagSyntax.After(html, open.InDrawing ? "]]>" : ">");
                unread.CharacterData();
            }
            else if (!html.IsEmpty && (closing || html[0] is '!' or '?'))
            {
                html = TagSyntax.After(html, ">");
            }
            else
            {
                continue;
            }

            text = page.Length - html.Length;
        }

        return scan;
    }

    /// <summary>Counts one tag; returns what follows it, and the raw text that it holds.</summary>
    private ReadOnlySpan<char> Tag(int start, ReadOnlySpan<char> html, bool closing, OpenElements open, scoped ref UnreadText unread)
    {
        var name = TagSyntax.Name(html);
        var kind = TagKinds.Of(name);
        var written = html[name.Length..];
        var tag = new TagReader(written);
        var attributes = 0;
        while (tag.Next())
        {
            attributes++;
            if (!closing)
            {
                unread.Attribute(in tag, written, kind == TagKind.Formatting);
            }
        }

        html = tag.Rest;
        Attributes = Math.Max(Attributes, attributes);
        if (closing)
        {
            unread.EndTag(start, name);
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
            var rest = TagSyntax.AfterEndTag(html, name, out var length);
            unread.RawText(name, written[..^html.Length], html, length);
            return rest;
        }

        unread.StartTag(start, name, tag.SelfClosed, html, mayBeRaw: kind == TagKind.Raw);
        if (kind is TagKind.SelfClosing or TagKind.Void)
        {
            open.LeaveDrawing();
        }
        else
        {
            open.Start(name, kind == TagKind.Formatting);
            Depth = Math.Max(Depth, open.Depth);
            if (tag.SelfClosed && open.InDrawing)
            {
                open.End(name, isFormatting: false);
            }
        }

        return html;
    }
}
