using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Scoring;

/// <summary>The two stages for one kind of page, the words they know, and where between their scores an article's blocks begin.</summary>
/// <param name="First">First stage: the block in its surroundings.</param>
/// <param name="Second">Second stage: the same, and what the first thinks of the surroundings.</param>
/// <param name="Vocabulary">What single words say.</param>
/// <param name="Offset">The second stage's log-odds from which a block is kept, chosen on the folds; it is taken off, so that scores part at one half.</param>
internal sealed record BlockModel(TreeEnsemble First, TreeEnsemble Second, Vocabulary Vocabulary, double Offset);
