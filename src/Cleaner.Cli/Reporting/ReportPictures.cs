using System.Globalization;
using System.Text;
using Cleaner.Writing;
using Cleaner.Writing.Report;

namespace Cleaner.Cli.Reporting;

/// <summary>The pictures of an index, drawn as SVG.</summary>
internal static class ReportPictures
{
    private const int Width = 480, BarHeight = 12, RowHeight = 20, LabelWidth = 96, NumberWidth = 52;

    private const int Bins = 10, HistogramMargin = 34, LeastHistogramHeight = 150;

    /// <summary>A bar a reason, as long as its share of the characters.</summary>
    public static void Reasons(StringBuilder page, ReasonShares shares)
    {
        var reasons = ReasonShares.All.Where(reason => shares.CharsOf(reason) > 0).OrderByDescending(shares.CharsOf).ToList();
        var longest = reasons.Count == 0 ? 1 : shares.CharsOf(reasons[0]);
        page.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {Math.Max(1, reasons.Count) * RowHeight}\" role=\"img\" aria-label=\"share of the text by reason\">");
        for (var i = 0; i < reasons.Count; i++)
        {
            var length = (double)shares.CharsOf(reasons[i]) / longest * (Width - LabelWidth - NumberWidth);
            var y = i * RowHeight;
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 14}\">{reasons[i].ToName()}</text>");
            page.Append(CultureInfo.InvariantCulture, $"<rect class=\"r-{reasons[i].ToName()}\" x=\"{LabelWidth}\" y=\"{y + 4}\" width=\"{Math.Max(1, length):0.#}\" height=\"{BarHeight}\" rx=\"3\"></rect>");
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth + length + 6:0.#}\" y=\"{y + 14}\">{(double)shares.CharsOf(reasons[i]) / shares.Chars:0.0%}</text>");
        }

        page.Append("</svg>");
    }

    /// <summary>How many of the pages have which confidence, in a picture as high as the other one.</summary>
    public static void Confidences(StringBuilder page, IReadOnlyList<double> confidences, ReasonShares beside)
    {
        var rows = ReasonShares.All.Count(reason => beside.CharsOf(reason) > 0);
        var histogram = Math.Max(LeastHistogramHeight, (rows * RowHeight) - HistogramMargin);
        var counts = new int[Bins];
        foreach (var confidence in confidences)
        {
            counts[Math.Clamp((int)(confidence * Bins), 0, Bins - 1)]++;
        }

        var most = Math.Max(1, counts.Max());
        const double Step = (double)Width / Bins;
        page.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {histogram + HistogramMargin}\" role=\"img\" aria-label=\"pages by confidence\">");
        for (var i = 0; i < Bins; i++)
        {
            var height = (double)counts[i] / most * histogram;
            page.Append(CultureInfo.InvariantCulture, $"<rect class=\"r-body\" x=\"{(i * Step) + 3:0.#}\" y=\"{16 + histogram - height:0.#}\" width=\"{Step - 6:0.#}\" height=\"{height:0.#}\" rx=\"3\"></rect>");
            page.Append(CultureInfo.InvariantCulture, $"<text x=\"{(i * Step) + 6:0.#}\" y=\"{histogram + 30}\">.{i}–</text>");
            page.Append(counts[i] == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<text x=\"{(i * Step) + 6:0.#}\" y=\"{12 + histogram - height:0.#}\">{counts[i]}</text>"));
        }

        page.Append("</svg>");
    }
}
