using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Training;

/// <summary>
/// Chooses the log-odds from which blocks are kept, on scores of pages that the models had not seen. F1 hardly changes over a wide stretch of them, and its highest
/// point is chance: the middle of the best stretch is chosen, with every page counting alike.
/// </summary>
internal sealed class ThresholdChoice
{
    private const double Lowest = -1.2, Step = 0.1;

    private const int Steps = 25;

    /// <summary>How many steps on either side an offset is judged with.</summary>
    private const int Around = 3;

    private readonly List<TrainingPage> _pages;

    /// <summary>By step, then by page.</summary>
    private readonly PageScore[][] _scores;

    /// <param name="pages">Pages with scores; those that train and have full text are measured.</param>
    public ThresholdChoice(IEnumerable<TrainingPage> pages)
    {
        _pages = [.. pages.Where(page => page.Trains)];
        _scores = [.. Enumerable.Range(0, Steps).Select(step => Scores(_pages, OffsetAt(step)))];
    }

    /// <summary>The offset around which the F1 of the pages, or of those outside one fold, is highest.</summary>
    public double Best(int? without = null)
    {
        var counted = Enumerable.Range(0, _pages.Count).Where(page => _pages[page].Fold != without).ToList();
        return OffsetAt(Peak([.. _scores.Select(scores => PageScore.Mean([.. counted.Select(page => scores[page])]).F1)]));
    }

    /// <summary>Where a curve is highest in the mean over the steps around; none but whole stretches are asked.</summary>
    public static int Peak(ReadOnlySpan<double> curve)
    {
        var (best, at) = (double.NegativeInfinity, 0);
        for (var step = Around; step + Around < curve.Length; step++)
        {
            double sum = 0;
            foreach (var value in curve.Slice(step - Around, (2 * Around) + 1))
            {
                sum += value;
            }

            if (sum > best)
            {
                (best, at) = (sum, step);
            }
        }

        return at;
    }

    /// <summary>The score of pages with full text at an offset.</summary>
    public static PageScore Score(IEnumerable<TrainingPage> pages, double offset) => PageScore.Mean(Scores(pages.Where(page => page.Gold.HasText), offset));

    private static PageScore[] Scores(IEnumerable<TrainingPage> pages, double offset) =>
        [.. pages.AsParallel().AsOrdered().Select(page => ShingleMeasure.Score(page.Gold.Text!, page.Output(offset)))];

    private static double OffsetAt(int step) => Math.Round(Lowest + (step * Step), 2);
}
