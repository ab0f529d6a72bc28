using System.Buffers;

namespace Cleaner.Lines;

/// <summary>Lines of a story list: a headline and, behind it, a date or a time of day.</summary>
internal static class DatedLine
{
    /// <summary>Whether the text ends in a date or a time: digits parted by dashes, points, slashes or colons.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(")]）】 ");
        if (text.IsEmpty || !char.IsAsciiDigit(text[^1]))
        {
            return false;
        }

        var start = text.Length;
        int digits = 0, parts = 0;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '-' or ':' or '/' or '.'))
        {
            start--;
            digits += char.IsAsciiDigit(text[start]) ? 1 : 0;
            parts += char.IsAsciiDigit(text[start]) ? 0 : 1;
        }

        return digits is >= 3 and <= 12 && parts is >= 1 and <= 3;
    }

    private static readonly string[] Days = ["昨天", "昨日", "今天", "今日", "前天", "yesterday", "today", "gestern", "heute", "hier", "aujourd'hui", "ayer", "hoy", "вчера", "сегодня", "어제", "오늘"];

    private static readonly SearchValues<char> DayBeginnings = SearchValues.Create([.. Days.SelectMany(day => new[] { day[0], char.ToUpperInvariant(day[0]) })]);

    /// <summary>Whether the text is nothing but the name of a day near by (昨天, Yesterday).</summary>
    public static bool IsDay(ReadOnlySpan<char> text) => !text.IsEmpty && AfterDay(text).IsEmpty;

    /// <summary>The text behind the name of a day that it begins with.</summary>
    private static ReadOnlySpan<char> AfterDay(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !DayBeginnings.Contains(text[0]))
        {
            return text;
        }

        foreach (var day in Days)
        {
            if (text.StartsWith(day, StringComparison.OrdinalIgnoreCase))
            {
                return text[day.Length..].TrimStart(" ,，");
            }
        }

        return text;
    }

    /// <summary>Whether the text begins with a time of day or a date, and goes on behind it (11:20 …, 06-09 14:40 …, 2020.10.19 …).</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = AfterDay(text.TrimStart("([（【 "));
        var end = text.IndexOfAnyExcept("0123456789-:/.");
        return end > 0 && end < text.Length && (!char.IsAsciiLetter(text[end]) || text[..end].Contains(':')) && Ends(text[..end].TrimEnd("-:/."));
    }
}
