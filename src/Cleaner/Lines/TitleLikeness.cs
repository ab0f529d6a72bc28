namespace Cleaner.Lines;

/// <summary>How alike two titles are, whatever their case, width and punctuation.</summary>
internal static class TitleLikeness
{
    /// <summary>Dice's coefficient over letter pairs, 0 to 1, or the share of the shorter one where the other contains it.</summary>
    public static double Of(string a, string b)
    {
        var x = Squeeze(a);
        var y = Squeeze(b);
        if (x.Length == 0 || y.Length == 0)
        {
            return 0;
        }

        if (x.Length < 2 || y.Length < 2)
        {
            return string.Equals(x, y, StringComparison.Ordinal) ? 1 : 0;
        }

        var pairs = new Dictionary<int, int>();
        for (var i = 0; i + 1 < x.Length; i++)
        {
            pairs[Pair(x, i)] = pairs.GetValueOrDefault(Pair(x, i)) + 1;
        }

        var shared = 0;
        for (var i = 0; i + 1 < y.Length; i++)
        {
            if (pairs.TryGetValue(Pair(y, i), out var left) && left > 0)
            {
                pairs[Pair(y, i)] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (x.Length + y.Length - 2);
    }

    public static bool Same(string a, string b) => string.Equals(Squeeze(a), Squeeze(b), StringComparison.Ordinal);

    /// <summary>Letters and digits alone, in lower case and half width.</summary>
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        return buffer[..Squeeze(text, buffer)].ToString();
    }

    /// <summary>The same into a buffer that is at least as long; returns the length.</summary>
    public static int Squeeze(ReadOnlySpan<char> text, Span<char> into)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : c is >= '\u4E00' and <= '\u9FA5')
            {
                // Letters and digits of the commonest scripts: of those in ASCII, this bit makes small letters of capitals and changes no other.
                into[length++] = char.IsAscii(c) ? (char)(c | 0x20) : c;
            }
            else if (!char.IsAscii(c))
            {
                var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
                if (char.IsLetterOrDigit(narrow))
                {
                    into[length++] = char.ToLowerInvariant(narrow);
                }
            }
        }

        return length;
    }

    private static int Pair(string text, int i) => (text[i] << 16) | text[i + 1];
}
