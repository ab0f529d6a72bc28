using System.Text;

namespace Cleaner.Writing;

/// <summary>Keeps the article's own characters from being read as Markdown, and leaves every other character alone.</summary>
internal static class MarkdownEscaping
{
    /// <summary>Escapes the text of one block, which holds no line break and begins a line.</summary>
    public static string Escape(string text, bool inTable = false)
    {
        var output = new StringBuilder(text.Length + 8);
        var start = inTable ? 0 : AppendLineStart(text, output);
        for (var i = start; i < text.Length; i++)
        {
            if (IsMarkup(text, i) || (inTable && text[i] == '|'))
            {
                output.Append('\\');
            }

            output.Append(text[i]);
        }

        return output.ToString();
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
