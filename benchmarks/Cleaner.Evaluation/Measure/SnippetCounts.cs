using System.Runtime.InteropServices;

namespace Cleaner.Evaluation.Measure;

/// <summary>Snippets found and missed, summed over pages before any ratio is taken, as trafilatura's own evaluation does.</summary>
/// <param name="TruePositives">Wanted snippets that are in the output.</param>
/// <param name="FalseNegatives">Wanted snippets that are not.</param>
/// <param name="FalsePositives">Unwanted snippets that are in the output.</param>
/// <param name="TrueNegatives">Unwanted snippets that are not.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SnippetCounts(int TruePositives, int FalseNegatives, int FalsePositives, int TrueNegatives)
{
    public double Precision => TruePositives == 0 ? 0 : (double)TruePositives / (TruePositives + FalsePositives);

    public double Recall => TruePositives == 0 ? 0 : (double)TruePositives / (TruePositives + FalseNegatives);

    public double F1 => TruePositives == 0 ? 0 : 2.0 * TruePositives / ((2.0 * TruePositives) + FalsePositives + FalseNegatives);

    public double Accuracy
    {
        get
        {
            var all = TruePositives + FalseNegatives + FalsePositives + TrueNegatives;
            return all == 0 ? 0 : (double)(TruePositives + TrueNegatives) / all;
        }
    }

    public static SnippetCounts operator +(SnippetCounts left, SnippetCounts right) => new(
        left.TruePositives + right.TruePositives,
        left.FalseNegatives + right.FalseNegatives,
        left.FalsePositives + right.FalsePositives,
        left.TrueNegatives + right.TrueNegatives);

    public static SnippetCounts Sum(IEnumerable<SnippetCounts> pages) => pages.Aggregate(default(SnippetCounts), static (sum, page) => sum + page);
}
