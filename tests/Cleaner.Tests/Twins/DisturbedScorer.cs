using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Twins;

/// <summary>A marked scorer that takes less for the article what the page prints twice, or begins another block with.</summary>
/// <param name="left">What such text has left of its score.</param>
internal sealed class DisturbedScorer(double left = .2) : IScorer
{
    private readonly MarkedScorer _marked = new();

    public void Score(Page page)
    {
        _marked.Score(page);
        foreach (var block in page.Blocks)
        {
            var isRepeated = page.Blocks.Exists(other => other != block && (other.Text.StartsWith(block.Text, StringComparison.Ordinal) || block.Text.StartsWith(other.Text, StringComparison.Ordinal)));
            block.Score = isRepeated ? left * block.Score : block.Score;
        }
    }

    public double Confidence(Page page) => 1;
}
