namespace Cleaner.Describing;

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
        var length = 0;
        foreach (var c in text)
        {
            var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
            if (char.IsLetterOrDigit(narrow))
            {
                buffer[length++] = char.ToLowerInvariant(narrow);
            }
        }

        return buffer[..length].ToString();
    }

    private static int Pair(string text, int i) => (text[i] << 16) | text[i + 1];
}
