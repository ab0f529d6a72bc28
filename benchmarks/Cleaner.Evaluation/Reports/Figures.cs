using System.Globalization;
using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Reports;

/// <summary>How figures are printed: three decimals, no leading zero.</summary>
internal static class Figures
{
    public static string Of(double figure)
    {
        var text = figure.ToString("0.000", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text;
    }

    /// <summary>With its sign, as a difference.</summary>
    public static string Signed(double figure) => (figure < 0 ? "−" : "+") + Of(Math.Abs(figure));

    public static string Of(Interval interval) => $"[{Of(interval.Low)}–{Of(interval.High)}]";

    public static string Signed(Interval interval) => $"[{Signed(interval.Low)}, {Signed(interval.High)}]";
}
