using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Training;

/// <summary>Chooses the log-odds from which blocks are kept, on scores of pages that the models had not seen.</summary>
internal static class ThresholdChoice
{
    private const double Lowest = -0.6, Highest = 0.8, Step = 0.2;

    /// <summary>The offset with the best mean over the sets of each set's F1: sets count alike, large or small.</summary>
    public static double Best(IReadOnlyList<TrainingPage> pages)
    {
        var sets = pages.Where(page => page.Trains).GroupBy(page => page.Gold.Set, StringComparer.Ordinal).OrderBy(set => set.Key, StringComparer.Ordinal).ToList();
        var (best, bestOffset) = (double.NegativeInfinity, 0.0);
        for (var step = 0; Lowest + step * Step <= Highest; step++)
        {
            var offset = Lowest + step * Step;
            var mean = sets.Average(set => Score(set, offset).F1);
            if (mean > best)
            {
                (best, bestOffset) = (mean, offset);
            }
        }

        return Math.Round(bestOffset, 2);
    }

    /// <summary>The score of pages with full text at an offset.</summary>
    public static PageScore Score(IEnumerable<TrainingPage> pages, double offset) =>
        PageScore.Mean([.. pages.AsParallel().AsOrdered().Where(page => page.Gold.HasText).Select(page => ShingleMeasure.Score(page.Gold.Text!, page.Output(offset)))]);
}
