using System.Text;

namespace Cleaner.Evaluation.Dumps;

/// <summary>Breaks text at a width as mail and terminal tools do: at spaces, and between wide characters, which take two columns.</summary>
internal static class Wrapping
{
    public static void Append(StringBuilder into, string text, int width)
    {
        var column = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ')
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] != ' ' && !IsWide(text[end - 1]) && !IsWide(text[end]))
            {
                end++;
            }

            // No line begins with a closing mark.
            while (end < text.Length && text[end] is '，' or '。' or '、' or '”' or '」' or '）' or '：' or '；' or '！' or '？')
            {
                end++;
            }

            var columns = Columns(text.AsSpan(i, end - i));
            var blank = i > 0 && text[i - 1] == ' ' ? 1 : 0;
            if (column > 0 && column + blank + columns > width)
            {
                into.Append('\n');
                column = 0;
            }
            else if (column > 0 && blank > 0)
            {
                into.Append(' ');
                column++;
            }

            into.Append(text, i, end - i);
            column += columns;
            i = end;
        }
    }

    private static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            columns += IsWide(c) ? 2 : 1;
        }

        return columns;
    }

    private static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uff60');
}
