namespace Cleaner.Describing;

/// <summary>How a date written in numbers alone is read when both readings are possible: 05/04/2020.</summary>
internal enum DateOrder
{
    /// <summary>22/08/2020: most of the world.</summary>
    DayFirst,

    /// <summary>08/22/2020: the United States.</summary>
    MonthFirst,
}

/// <summary>A date found in a text, and the characters it takes up: from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct DateMatch(ArticleDate Date, int Start, int End);

/// <summary>Reads dates and times out of text, in the forms and languages of the press; one pass, nothing allocated.</summary>
internal static class DateText
{
    /// <summary>The first year in which news was put on the web; an older year is the day of an event or a broken clock.</summary>
    public const int FirstYear = 1990;

    /// <summary>No page states a later year in earnest.</summary>
    public const int LastYear = 2100;

    /// <summary>Characters between a time that stands first and the date it belongs to: 9:57 p.m. EDT, Sat. August 22, 2020.</summary>
    private const int LongestGapAfterTime = 24;

    /// <summary>The first full date in the text with the time beside it; null where it holds none.</summary>
    public static ArticleDate? Parse(ReadOnlySpan<char> text, DateOrder order = DateOrder.DayFirst) =>
        TryFind(text, 0, order, out var match) ? match.Date : null;

    /// <summary>The first full date at or after <paramref name="start"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, DateOrder order, out DateMatch match)
    {
        var earlierTime = default(ClockTime);
        var earlierStart = -1;
        var i = start;

        // Every date has digits, the last of them in its last word or number.
        var digitsEnd = EndOfDigits(text);
        while (i < digitsEnd)
        {
            if (IsWordStart(text, i))
            {
                if (DayForms.TryRead(text, i, order, out var date, out var end))
                {
                    if (ClockTime.TryReadAfterDate(text, ref end, out var time))
                    {
                        match = new DateMatch(time.On(date), i, end);
                        return true;
                    }

                    match = earlierStart >= 0 && i - earlierTime.End <= LongestGapAfterTime
                        ? new DateMatch(earlierTime.On(date), earlierStart, end)
                        : new DateMatch(new ArticleDate(date), i, end);
                    return true;
                }

                if (ClockTime.TryRead(text, i, needsMark: true, out var clock))
                {
                    earlierTime = clock;
                    earlierStart = i;
                    i = clock.End;
                    continue;
                }
            }

            i = DateScan.SkipToken(text, i);
        }

        match = default;
        return false;
    }

    /// <summary>Whether the line says nothing but when: dates, times, "3 hours ago", with words such as Published or 发布时间 beside them.</summary>
    public static bool IsOnlyDate(ReadOnlySpan<char> text)
    {
        var seen = false;
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            if (DayForms.TryRead(text, i, DateOrder.DayFirst, out _, out var end) || DayForms.TryReadWithoutYear(text, i, out end) || RelativeTime.TryRead(text, i, out end))
            {
                seen = true;
                i = end;
                continue;
            }

            if (ClockTime.TryRead(text, i, needsMark: true, out var clock))
            {
                seen = true;
                i = clock.End;
                continue;
            }

            var length = DateWords.CjkFillerLength(text[i..]);
            if (length == 0)
            {
                length = DateScan.WordLength(text, i);
                var word = text.Slice(i, length);
                if (length == 0 || !(DateWords.IsFiller(word) || DateWords.IsWeekday(word) || DateWords.ZoneOffset(word) is not null))
                {
                    return false;
                }
            }

            i += length;
        }

        return seen;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsDigit(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static bool IsWordStart(ReadOnlySpan<char> text, int i) =>
        char.IsLetterOrDigit(text[i]) && (i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1]) || !char.IsAsciiLetterOrDigit(text[i]) || DateScan.IsJoint(text, i));
}
