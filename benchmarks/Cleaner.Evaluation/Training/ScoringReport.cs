using System.Globalization;
using System.Text;
using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring;

namespace Cleaner.Evaluation.Training;

/// <summary>What training leaves to read: whether confidence means what it says, and what the modes do. Every page is judged by what has not seen its site.</summary>
internal static class ScoringReport
{
    private static readonly double[] Steps = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 1.01];

    /// <summary>The scores from which the modes keep a block, as log-odds: 0.7, 0.5 and 0.3 of <see cref="CleanMode"/>.</summary>
    private static readonly (string Name, double Move)[] Modes = [("Precision", 0.8473), ("Balanced", 0), ("Recall", -0.8473)];

    /// <summary>The report for one kind of page.</summary>
    /// <param name="kind">What the pages are.</param>
    /// <param name="pages">Pages with out-of-fold scores.</param>
    /// <param name="offset">The log-odds from which blocks are kept.</param>
    public static string Of(string kind, IReadOnlyList<TrainingPage> pages, double offset)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"## {kind}\n\nThreshold: log-odds {offset:0.0}.\n\n");
        AddModes(text, pages, offset);
        AddReliability(text, pages, offset);
        return text.ToString();
    }

    private static void AddModes(StringBuilder text, IReadOnlyList<TrainingPage> pages, double offset)
    {
        text.Append("Modes: F1 (precision, recall) of the scores alone, before any rule.\n\n| set | pages | ").AppendJoin(" | ", Modes.Select(mode => mode.Name)).Append(" |\n|---|---|---|---|---|\n");
        foreach (var set in pages.Where(page => page.Gold.HasText).GroupBy(page => page.Gold.Set, StringComparer.Ordinal).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {set.Key} | {set.Count()} |");
            foreach (var (_, move) in Modes)
            {
                var score = ThresholdChoice.Score(set, offset + move);
                text.Append(CultureInfo.InvariantCulture, $" {score.F1:0.000} ({score.Precision:0.000}, {score.Recall:0.000}) |");
            }

            text.Append('\n');
        }
    }

    private static void AddReliability(StringBuilder text, IReadOnlyList<TrainingPage> pages, double offset)
    {
        text.Append("\nConfidence against the pages' own F1; the curve of each fold is fitted on the others.\n\n| confidence | pages | mean confidence | mean F1 | F1 below .8 |\n|---|---|---|---|---|\n");
        var all = ConfidenceFit.Points(pages, offset);
        var points = new List<(double Confidence, double F1)>();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var curve = ConfidenceFit.Fit(all.Where(point => point.Fold != fold));
            points.AddRange(all.Where(point => point.Fold == fold).Select(point => (curve.At(point.Certainty), point.F1)));
        }

        for (var step = 0; step + 1 < Steps.Length; step++)
        {
            var part = points.Where(point => point.Confidence >= Steps[step] && point.Confidence < Steps[step + 1]).ToList();
            if (part.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Steps[step]:0.00}–{Math.Min(1, Steps[step + 1]):0.00} | {part.Count} | {part.Average(p => p.Confidence):0.000} | {part.Average(p => p.F1):0.000} | {part.Average(p => p.F1 < 0.8 ? 1.0 : 0):0.00} |\n");
            }
        }

        text.Append('\n');
    }
}
