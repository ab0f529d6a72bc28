namespace Cleaner.Describing;

/// <summary>What stands between the parts of a written day.</summary>
internal static class DayMarks
{
    /// <summary>Between a day's number and its month: dot, ordinal ending, "de", spaces, hyphen or slash.</summary>
    public static int SkipToMonth(ReadOnlySpan<char> text, int i)
    {
        i = Skip(text, SkipOrdinal(text, i));
        var word = DateScan.WordLength(text, i);
        return word > 0 && DateWords.IsParticle(text.Slice(i, word)) ? Skip(text, i + word) : i;
    }

    public static int SkipOrdinal(ReadOnlySpan<char> text, int i)
    {
        var word = DateScan.WordLength(text, i);
        return text.Slice(i, word) is "st" or "nd" or "rd" or "th" or "er" or "ST" or "ND" or "RD" or "TH" or "º" or "°" or "e" ? i + word : i + (DateScan.At(text, i, '°', 'º') ? 1 : 0);
    }

    public static int Skip(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '.' or ',' or '-' or '/' or '،' or '，'))
        {
            i++;
        }

        return i;
    }
}
