using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>From scores and twins to one article: keep or drop, block by block.</summary>
internal static class Decider
{
    /// <summary>The score from which a block is kept.</summary>
    private const double Threshold = .5;

    /// <summary>Keeps or drops every block, and says how sure the whole is, 0 to 1.</summary>
    public static double Decide(Page page, CleanMode mode)
    {
        var threshold = mode switch { CleanMode.Precision => Threshold + .15, CleanMode.Recall => Threshold - .15, _ => Threshold };
        double kept = 0, sure = 0;
        foreach (var block in page.Blocks)
        {
            var keep = block.Score >= threshold && block.Twin is null;
            block.Verdict = new Verdict
            {
                Reason = keep ? Reason.Body : block == page.TitleBlock ? Reason.Title : block.Twin is null ? Reason.LowScore : Reason.Duplicate,
                Score = block.Score,
                DuplicateOf = block.Twin?.Original,
                Containment = block.Twin?.Containment,
            };
            kept += keep ? block.Text.Length : 0;
            sure += keep ? block.Text.Length * block.Score : 0;
        }

        return kept == 0 ? 0 : sure / kept;
    }
}
