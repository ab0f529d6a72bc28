using System.Globalization;

namespace Cleaner.Evaluation.Measure;

/// <summary>Reads the day that a gold states.</summary>
internal static class GoldDate
{
    /// <summary>The day at the head of <c>2022-11-1</c>, <c>2005-3-11 12:12</c> or <c>2018-04-05T06:00</c>; null where only a year or month is given.</summary>
    public static DateOnly? DayOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var end = text.AsSpan().IndexOfAny('T', ' ');
        return DateOnly.TryParseExact(end < 0 ? text : text.AsSpan(0, end), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
