using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>
/// How sure the scores are of the verdicts: the F1 that the article would have if every block were the article's with the probability
/// of its score. Blocks count by their length.
/// </summary>
internal static class Certainty
{
    /// <summary>Of the verdicts as they were decided.</summary>
    public static double Of(Page page) => Of(page, static block => block.Verdict.Keep);

    /// <summary>Before anything is decided: as if the scores alone kept blocks.</summary>
    public static double OfScores(Page page) => Of(page, static block => block.Score >= .5);

    private static double Of(Page page, Func<Block, bool> keeps)
    {
        double kept = 0, right = 0, probable = 0;
        foreach (var block in page.Blocks)
        {
            var mass = block.Score * block.Text.Length;
            var keep = keeps(block);

            // A second copy and another article are probable and rightly dropped.
            probable += keep || (block.Twin is null && block.Verdict.Reason != Reason.OtherArticle) ? mass : 0;
            kept += keep ? block.Text.Length : 0;
            right += keep ? mass : 0;
        }

        return kept + probable > 0 ? 2 * right / (kept + probable) : 0;
    }
}
