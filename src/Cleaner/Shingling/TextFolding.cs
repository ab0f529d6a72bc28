namespace Cleaner.Shingling;

/// <summary>
/// Makes writings of one text equal: lower case, full-width Latin and half-width kana at their usual width, every run of white space one
/// space, no space at either end. Independent of culture and of <c>string.Normalize</c>, which a globalization-invariant
/// build silently skips.
/// </summary>
internal static partial class TextFolding
{
    /// <summary>Folds <paramref name="text"/> into <paramref name="into"/>, which must be at least as long; returns the length.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into, ChineseScript script = ChineseScript.AsWritten) =>
        Fold(text, into, default, script);

    /// <summary>As above; <paramref name="origins"/>, unless empty, receives where in the text each folded character stood.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into, Span<int> origins, ChineseScript script = ChineseScript.AsWritten)
    {
        if (into.Length < text.Length || (!origins.IsEmpty && origins.Length < text.Length))
        {
            throw new ArgumentException("The buffer is shorter than the text.", nameof(into));
        }

        var length = 0;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c < 0x80)
            {
                if (origins.IsEmpty)
                {
                    var copied = FoldAscii(text[i..], into, length);
                    i += copied.Read;
                    length = copied.Length;
                    continue;
                }

                c = IsSpace(c) ? ' ' : char.ToLowerInvariant(c);
            }
            else
            {
                c = FoldWide(c, script);
            }

            if (c == ' ' ? length > 0 && into[length - 1] != ' ' : !TryJoin(text[i], into, length))
            {
                if (!origins.IsEmpty)
                {
                    origins[length] = i;
                }

                into[length++] = c;
            }

            i++;
        }

        return length > 0 && into[length - 1] == ' ' ? length - 1 : length;
    }

    /// <summary>The folded text as a string.</summary>
    public static string Fold(string text, ChineseScript script = ChineseScript.AsWritten)
    {
        var buffer = new char[text.Length];
        return new string(buffer, 0, Fold(text, buffer, script));
    }

    private static char FoldWide(char c, ChineseScript script)
    {
        if (c is >= '\u3040' and <= '\u9FFF')
        {
            // Kana and ideographs, the bulk of Chinese and Japanese text, have neither case nor width.
            return script == ChineseScript.Simplified ? SimplifiedChinese.Of(c) : c;
        }

        return IsSpace(c) ? ' ' : char.ToLowerInvariant(WidthFolding.Of(c));
    }

    // The four separators of ASCII, which .NET does not count among white space, and two that nobody sees.
    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is (>= '\u001C' and <= '\u001F') or '\u200B' or '\uFEFF';

    private static bool TryJoin(char mark, Span<char> folded, int length)
    {
        if (length == 0 || !WidthFolding.IsSoundMark(mark))
        {
            return false;
        }

        var joined = WidthFolding.Join(folded[length - 1], mark);
        if (joined == '\0')
        {
            return false;
        }

        folded[length - 1] = joined;
        return true;
    }
}
