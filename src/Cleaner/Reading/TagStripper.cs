using System.Net;
using System.Text;
using Cleaner.Parsing;

namespace Cleaner.Reading;

/// <summary>Flattens markup that is too much for the parser, in one linear pass: a line for every tag that breaks text, scripts and styles gone.</summary>
internal static class TagStripper
{
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
            var closing = !html.IsEmpty && html[0] == '/';
            var start = closing ? html[1..] : html;
            if (!start.IsEmpty && char.IsAsciiLetter(start[0]))
            {
                html = Tag(text, start, closing);
            }
            else if (closing || (!html.IsEmpty && html[0] is '!' or '?'))
            {
                html = html.StartsWith("!--") ? TagSyntax.AfterComment(html[3..]) : TagSyntax.After(html, ">");
            }
            else
            {
                text.Append('<');
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private static ReadOnlySpan<char> Tag(StringBuilder text, ReadOnlySpan<char> html, bool closing)
    {
        var name = TagSyntax.Name(html);
        html = TagSyntax.AfterTag(html[name.Length..]);
        if (TagKinds.Of(name) == TagKind.Raw)
        {
            return closing ? html : TagSyntax.AfterEndTag(html, name, out _);
        }

        if (TagRoles.Of(name.ToString().ToLowerInvariant()) is TagRole.Container or TagRole.Break)
        {
            text.Append('\n');
        }

        return html;
    }

    private static void AppendRun(StringBuilder text, ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            text.Append(c is '\n' or '\r' ? ' ' : c);
        }
    }
}
