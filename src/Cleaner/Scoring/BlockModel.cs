using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Scoring;

/// <summary>What scores the blocks of one kind of page: two stages of trees, and nets beside them; the mean of both counts.</summary>
/// <param name="First">First stage: the block in its surroundings.</param>
/// <param name="Second">Second stage: the same, and what the first thinks of the surroundings.</param>
/// <param name="Nets">The blocks in their order, by the first stage's features.</param>
/// <param name="Vocabulary">What single words say.</param>
/// <param name="Offset">The log-odds from which a block is kept, chosen on the folds; it is taken off, so that scores part at one half.</param>
internal sealed record BlockModel(TreeEnsemble First, TreeEnsemble Second, NetEnsemble Nets, Vocabulary Vocabulary, double Offset)
{
    /// <summary>The nets' share in the score.</summary>
    public const double NetShare = .5;

    /// <summary>Log-odds from those of the trees and the nets.</summary>
    public static double Together(double trees, double nets) => ((1 - NetShare) * trees) + (NetShare * nets);
}
