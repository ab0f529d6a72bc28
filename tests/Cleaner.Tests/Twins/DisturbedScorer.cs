using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Twins;

/// <summary>A marked scorer that takes nothing for the article that the page prints twice.</summary>
internal sealed class DisturbedScorer : IScorer
{
    private readonly MarkedScorer _marked = new();

    public void Score(Page page)
    {
        _marked.Score(page);
        var printed = page.Blocks.CountBy(block => block.Text).ToDictionary();
        foreach (var block in page.Blocks)
        {
            block.Score = printed[block.Text] > 1 ? .2 * block.Score : block.Score;
        }
    }

    public double Confidence(Page page) => 1;
}
