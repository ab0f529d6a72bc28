using Cleaner.Evaluation.Measure;
using Cleaner.Scoring;

namespace Cleaner.Evaluation.Training;

/// <summary>Fits confidence on pages that the models had not seen: what F1 do pages of a certainty really have?</summary>
internal static class ConfidenceFit
{
    /// <summary>Points of the curve: more would follow the noise of single pages.</summary>
    private const int Bins = 12;

    /// <summary>Certainty and F1 of every page with full text.</summary>
    public static List<PagePoint> Points(IEnumerable<TrainingPage> pages, double offset) =>
        [.. pages.AsParallel().AsOrdered().Where(page => page.Gold.HasText).Select(page => PointOf(page, offset))];

    /// <summary>Certainty of every page, in order.</summary>
    public static List<double> Certainties(IEnumerable<TrainingPage> pages, double offset) => [.. pages.Select(page => CertaintyOf(page, offset))];

    private static PagePoint PointOf(TrainingPage page, double offset) =>
        new(page.Fold, CertaintyOf(page, offset), ShingleMeasure.Score(page.Gold.Text!, page.Output(offset)).F1);

    private static double CertaintyOf(TrainingPage page, double offset)
    {
        for (var i = 0; i < page.Rows; i++)
        {
            var block = page.Page.Blocks[i];
            block.Score = Scoring.Trees.Logistic.Of(page.Scores[i] - offset);
            block.Verdict = new Verdict { Reason = page.Scores[i] >= offset ? Reason.Body : Reason.LowScore, Score = block.Score };
        }

        return Certainty.Of(page.Page);
    }

    /// <summary>Bins of equal size, made to rise by pooling neighbours that fall (isotonic regression).</summary>
    public static ConfidenceCurve Fit(IEnumerable<PagePoint> points)
    {
        var sorted = points.OrderBy(point => point.Certainty).ToList();
        var pools = new List<(double Certainty, double F1, int Count)>();
        for (var bin = 0; bin < Bins; bin++)
        {
            var part = sorted[(sorted.Count * bin / Bins)..(sorted.Count * (bin + 1) / Bins)];
            if (part.Count == 0)
            {
                continue;
            }

            pools.Add((part.Average(point => point.Certainty), part.Average(point => point.F1), part.Count));
            while (pools.Count > 1 && pools[^2].F1 >= pools[^1].F1)
            {
                var (a, b) = (pools[^2], pools[^1]);
                pools.RemoveAt(pools.Count - 1);
                var count = a.Count + b.Count;
                pools[^1] = ((a.Certainty * a.Count + b.Certainty * b.Count) / count, (a.F1 * a.Count + b.F1 * b.Count) / count, count);
            }
        }

        // No prose at all, no article: the curve begins at nothing.
        return new([0, .. pools.Select(pool => pool.Certainty)], [0, .. pools.Select(pool => pool.F1)]);
    }
}

/// <summary>How sure the scores were of a page, and how right.</summary>
internal readonly record struct PagePoint(int Fold, double Certainty, double F1);
