using System.Buffers;
using System.Net;
using System.Text;

namespace Cleaner.Reading;

/// <summary>Flattens markup that is too much for the parser, in one linear pass: a line for every tag that breaks text, scripts and styles gone.</summary>
internal static class TagStripper
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");

    public static string Strip(ReadOnlySpan<char> html)
    {
        var text = new StringBuilder(html.Length / 2);
        while (!html.IsEmpty)
        {
            var at = html.IndexOf('<');
            AppendRun(text, at < 0 ? html : html[..at]);
            if (at < 0)
            {
                break;
            }

            html = html[(at + 1)..];
            var end = html.StartsWith("!--") ? html.IndexOf("-->") + 2 : html.IndexOf('>');
            var tag = end <= 0 ? html : html[..end];
            html = end <= 0 ? [] : html[(end + 1)..];
            var name = tag.TrimStart('/');
            var nameLength = name.IndexOfAny(NameEnd);
            name = nameLength < 0 ? name : name[..nameLength];
            var kind = TagKinds.Of(name);
            if (kind == TagKind.Raw && tag[0] != '/')
            {
                html = AfterEndTag(html, name);
            }
            else if (kind is TagKind.Block or TagKind.SelfClosing && !name.Equals("span", StringComparison.OrdinalIgnoreCase)
                || name.Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                text.Append('\n');
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static void AppendRun(StringBuilder text, ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            text.Append(c is '\n' or '\r' ? ' ' : c);
        }
    }

    private static ReadOnlySpan<char> AfterEndTag(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        for (var at = html.IndexOf("</"); at >= 0; at = html.IndexOf("</"))
        {
            html = html[(at + 2)..];
            if (html.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var end = html.IndexOf('>');
                return end < 0 ? [] : html[(end + 1)..];
            }
        }

        return [];
    }
}
