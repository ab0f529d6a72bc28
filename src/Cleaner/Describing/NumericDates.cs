using Cleaner.Segmenting;

namespace Cleaner.Describing;

/// <summary>Which number of 05/04/2020 is the month, by where the page is from.</summary>
internal static class NumericDates
{
    private static readonly string[] DayFirstEndings = [".uk", ".au", ".in", ".ie", ".nz", ".za", ".sg", ".my", ".pk", ".ng", ".ke", ".gh", ".eu", ".hk", ".ae"];

    /// <summary>Month first for English pages, but for those of countries that write the day first.</summary>
    public static DateOrder OrderOf(Page page, string? language)
    {
        var declared = page.Declared.Language ?? page.Declared.MetaValue("og:locale") ?? "";
        if (declared.Contains("US", StringComparison.OrdinalIgnoreCase) && declared.Length > 2)
        {
            return DateOrder.MonthFirst;
        }

        if (language is not (null or "en") || (declared.Length > 2 && declared.StartsWith("en", StringComparison.OrdinalIgnoreCase)))
        {
            return DateOrder.DayFirst;
        }

        var host = page.Url is { IsAbsoluteUri: true } url ? url.IdnHost : "";
        foreach (var ending in DayFirstEndings)
        {
            if (host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return DateOrder.DayFirst;
            }
        }

        return DateOrder.MonthFirst;
    }
}
