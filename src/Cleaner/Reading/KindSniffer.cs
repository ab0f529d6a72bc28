using System.Buffers;

namespace Cleaner.Reading;

/// <summary>Tells HTML from flattened text by the tags that only HTML has.</summary>
internal static class KindSniffer
{
    /// <summary>How far in tags are looked for, in characters.</summary>
    private const int Window = 64 * 1024;

    /// <summary>Common tags from which a page that does not begin with a doctype, html, head or body tag still counts as HTML: a text may quote one or two.</summary>
    private const int FragmentTags = 3;

    private static readonly string[] Decisive = ["!doctype html", "html", "head", "body", "frameset"];

    private static readonly SearchValues<char> NameChars = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly string[] Common =
    [
        "p", "div", "span", "a", "br", "table", "td", "tr", "ul", "li", "h1", "h2", "h3", "article", "section", "meta", "script", "img",
        "title", "link", "strong", "b", "font", "center", "html", "head", "body", "frameset",
    ];

    public static PageKind KindOf(ReadOnlySpan<char> text)
    {
        var head = AfterPreamble(text[..Math.Min(text.Length, Window)]);
        if (head.StartsWith("<") && StartsDocument(head[1..]))
        {
            return PageKind.Html;
        }

        var tags = 0;
        for (var at = head.IndexOf('<'); at >= 0; at = head.IndexOf('<'))
        {
            head = head[(at + 1)..];
            if (StartsWithTag(head) && ++tags >= FragmentTags)
            {
                return PageKind.Html;
            }
        }

        return PageKind.Text;
    }

    /// <summary>Past the comments and processing instructions that may stand before a document.</summary>
    private static ReadOnlySpan<char> AfterPreamble(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart(" \t\r\n\f\ufeff");
            if (text.StartsWith("<!--"))
            {
                text = TagSyntax.AfterComment(text[4..]);
            }
            else if (text.StartsWith("<?"))
            {
                text = TagSyntax.After(text, ">");
            }
            else
            {
                return text;
            }
        }
    }

    private static bool StartsDocument(ReadOnlySpan<char> tag)
    {
        foreach (var name in Decisive)
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithTag(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty && text[0] == '/')
        {
            text = text[1..];
        }

        var length = text.IndexOfAnyExcept(NameChars);
        if (length <= 0 || text[length] is not ('>' or ' ' or '/' or '\n' or '\r' or '\t'))
        {
            return false;
        }

        foreach (var common in Common)
        {
            if (text[..length].Equals(common, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
