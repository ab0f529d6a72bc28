namespace Cleaner.Describing;

/// <summary>A date that a declaration holds: text in any form, or seconds or milliseconds since 1970.</summary>
internal static class StatedDate
{
    public static ArticleDate? Read(string? value, DateOrder order)
    {
        if (value is null)
        {
            return null;
        }

        return DateText.Parse(value, order) ?? FromEpoch(value);
    }

    private static ArticleDate? FromEpoch(string value)
    {
        if (value.Length is not (10 or 13) || !long.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var moment = value.Length == 10 ? DateTime.UnixEpoch.AddSeconds(number) : DateTime.UnixEpoch.AddMilliseconds(number);
        return DayForms.TryMake(moment.Year, moment.Month, moment.Day, out var date) ? new ArticleDate(date, TimeOnly.FromDateTime(moment), TimeSpan.Zero) : null;
    }
}
