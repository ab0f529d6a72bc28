using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Twins;

/// <summary>A marked scorer that counts the pages it scored, and explains every block by the number of blocks of its page.</summary>
internal sealed class CountingScorer : IScorer
{
    private readonly MarkedScorer _marked = new();

    public int Count { get; private set; }

    public void Score(Page page)
    {
        Count++;
        _marked.Score(page);
    }

    public void Explain(Page page)
    {
        foreach (var block in page.Blocks)
        {
            block.Influences = [new("blocks", "blocks of the page", page.Blocks.Count, 1)];
        }
    }

    public double Confidence(Page page) => 1;
}
