using System.Runtime.InteropServices;

namespace Cleaner.Evaluation.Measure;

/// <summary>Precision and recall of one page, from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageScore(double Precision, double Recall)
{
    /// <summary>Harmonic mean of the two; 0 where both are 0.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>The score of many pages: precision and recall averaged over pages, so <see cref="F1"/> is the F1 of the averages.</summary>
    public static PageScore Mean(IReadOnlyCollection<PageScore> pages)
    {
        double precision = 0, recall = 0;
        foreach (var page in pages)
        {
            precision += page.Precision;
            recall += page.Recall;
        }

        return pages.Count == 0 ? default : new PageScore(precision / pages.Count, recall / pages.Count);
    }
}
