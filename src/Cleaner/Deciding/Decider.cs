using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>From scores and twins to one article: keep or drop, block by block.</summary>
internal static class Decider
{
    /// <summary>The score from which a block is kept; scorers are calibrated so that this is the best F1.</summary>
    private const double Threshold = .5;

    private const double ModeStep = .2;

    /// <summary>Keeps or drops every block.</summary>
    public static void Decide(Page page, CleanMode mode)
    {
        var threshold = Threshold + mode switch { CleanMode.Precision => ModeStep, CleanMode.Recall => -ModeStep, _ => 0 };
        foreach (var block in page.Blocks)
        {
            block.Verdict = new Verdict { Score = block.Score, Reason = Judge(page, block, threshold) };
        }

        InsideBody.Keep(page);
        foreach (var block in page.Blocks)
        {
            if (block.Twin is { } twin && block.Verdict.Reason == Reason.LowScore && page.Blocks[twin.Original].Verdict.Keep)
            {
                block.Verdict = block.Verdict with { Reason = Reason.Duplicate, DuplicateOf = twin.Original, Containment = twin.Containment };
            }
        }
    }

    private static Reason Judge(Page page, Block block, double threshold)
    {
        return block == page.TitleBlock ? Reason.Title
            : block.Score < threshold || block.Twin is not null || block.Superseded ? Reason.LowScore
            : NeverBody.Find(block) ?? Reason.Body;
    }
}
