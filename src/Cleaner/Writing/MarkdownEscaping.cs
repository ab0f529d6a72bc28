using System.Text;
using Cleaner.Segmenting;

namespace Cleaner.Writing;

/// <summary>Keeps the article's own characters from being read as Markdown, and leaves every other character alone.</summary>
internal static class MarkdownEscaping
{
    /// <summary>Escapes the text of one block, which holds no line break and begins a line.</summary>
    public static string Escape(string text, bool inTable = false) => Escape(text, [], inTable);

    /// <summary>The same with its links, whose addresses are absolute.</summary>
    public static string Escape(string text, List<BlockLink> links, bool inTable)
    {
        var output = new StringBuilder(text.Length + 8);
        var i = inTable ? 0 : AppendLineStart(text, output);
        if (links.Count > 0 && links[0].Start < i)
        {
            // Then the bracket stands where the line would have begun with something else.
            output.Clear();
            i = 0;
        }

        foreach (var link in links)
        {
            AppendPlain(text, i, link.Start, inTable, output, atEnd: true);
            output.Append('[');
            AppendPlain(text, link.Start, link.Start + link.Length, inTable, output, atEnd: true);
            output.Append("](").Append(Address(link.Address)).Append(')');
            i = link.Start + link.Length;
        }

        AppendPlain(text, i, text.Length, inTable, output, atEnd: false);
        return output.ToString();
    }

    /// <summary>What stands in the brackets of a link; an absolute address holds no blank and no angle bracket.</summary>
    public static string Address(string url) => url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>What stands in double quotes behind an address.</summary>
    public static string Title(string text) => Escape(text, inTable: true).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static void AppendPlain(string text, int start, int end, bool inTable, StringBuilder output, bool atEnd)
    {
        for (var i = start; i < end; i++)
        {
            // At the edge of a link the neighbour is a bracket, and not what stands there in the text.
            var atEdge = (i == start && start > 0) || (i == end - 1 && atEnd);
            if (IsMarkup(text, i) || (inTable && text[i] == '|') || (atEdge && text[i] is '!' or '_' or '\\' or '~' or '<' or '&'))
            {
                output.Append('\\');
            }

            output.Append(text[i]);
        }
    }

    /// <summary>Headings, quotes, list items and rules are told by how a line begins; returns how much of the line is written.</summary>
    private static int AppendLineStart(string text, StringBuilder output)
    {
        switch (text[0])
        {
            case '#' or '+' or '-' or '>' or '=' or '~':
                var first = text.AsSpan().TrimStart(text[0]);
                if (text[0] is '>' or '=' or '~' || first.IsEmpty || first[0] == ' ')
                {
                    output.Append('\\');
                }

                output.Append(text[0]);
                return 1;
            case >= '0' and <= '9':
                var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
                if (digits > 0 && text[digits] is '.' or ')' && (digits + 1 == text.Length || text[digits + 1] == ' '))
                {
                    output.Append(text, 0, digits).Append('\\').Append(text[digits]);
                    return digits + 1;
                }

                return 0;
            default:
                return 0;
        }
    }

    private static bool IsMarkup(string text, int i)
    {
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '*' or '`' or '[' or ']' => true,
            '_' => i == 0 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(next),
            '\\' => char.IsAsciiLetterOrDigit(next) is false && next is > ' ' and < '\x7F',
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
            '&' => char.IsAsciiLetter(next) || next == '#',
            '~' => next == '~' || (i > 0 && text[i - 1] == '~'),
            _ => false,
        };
    }
}
