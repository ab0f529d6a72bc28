using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Twins;

/// <summary>A marked scorer that hardly takes a paragraph for the article where a short line or a quotation stands right before it.</summary>
internal sealed class CrowdedScorer(double crowded) : IScorer
{
    private const int ShortLine = 60;

    private readonly MarkedScorer _marked = new();

    public void Score(Page page)
    {
        _marked.Score(page);
        for (var i = 1; i < page.Blocks.Count; i++)
        {
            var before = page.Blocks[i - 1];
            if (page.Blocks[i].Text.Length > ShortLine && (before.Text.Length <= ShortLine || before.Container.Tag == "blockquote"))
            {
                page.Blocks[i].Score *= crowded;
            }
        }
    }

    public double Confidence(Page page) => 1;
}
