using System.Globalization;

namespace Cleaner;

/// <summary>
/// A date as the page states it: local date, the time where one is printed, the offset from UTC only where one is printed; never converted.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Time">Time of day, local to the page; null where it states none.</param>
/// <param name="Offset">Offset from UTC; null where the page prints none.</param>
public readonly record struct ArticleDate(DateOnly Date, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>ISO 8601: <c>2020-08-22</c>, <c>2020-08-22T21:57</c>, <c>2020-08-22T21:57:30+08:00</c>; seconds only where they are not zero.</summary>
    public override string ToString()
    {
        var text = Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
        {
            return text;
        }

        text += time.ToString(time.Second == 0 ? "'T'HH:mm" : "'T'HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => text,
            { Ticks: 0 } => text + "Z",
            { } offset => text + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        };
    }
}
