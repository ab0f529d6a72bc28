namespace Cleaner.Scoring.Features;

/// <summary>Dates and clock times in figures.</summary>
internal static class DateScan
{
    /// <summary>A year with a month behind it, a day-month-year, or 月…日.</summary>
    public static bool HasDate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            var length = i - start;
            if (length == 4 && (text[start..].StartsWith("19", StringComparison.Ordinal) || text[start..].StartsWith("20", StringComparison.Ordinal)) && FollowsYear(text[i..]))
            {
                return true;
            }

            if (length <= 2 && i < text.Length && (text[i] == '月' || (text[i] is '-' or '/' or '.' && IsDayMonth(text[(i + 1)..]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two figures, a colon, two figures.</summary>
    public static bool HasTime(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is ':' or '：' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FollowsYear(ReadOnlySpan<char> rest)
    {
        // A space or two may stand between the year and its sign.
        for (var i = 0; i < rest.Length && i < 3; i++)
        {
            if (rest[i] == '年' || (rest[i] is '-' or '/' or '.' && i + 1 < rest.Length && char.IsAsciiDigit(rest[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDayMonth(ReadOnlySpan<char> rest)
    {
        var i = 0;
        while (i < rest.Length && i < 2 && char.IsAsciiDigit(rest[i]))
        {
            i++;
        }

        return i > 0 && i + 1 < rest.Length && rest[i] is '-' or '/' or '.' && i + 1 < rest.Length && char.IsAsciiDigit(rest[i + 1]);
    }
}
