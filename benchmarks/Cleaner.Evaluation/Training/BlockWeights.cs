using Cleaner.Scoring.Features;

namespace Cleaner.Evaluation.Training;

/// <summary>How much each block of a page counts: by its share of the page's F1, so that pages count alike whatever their length.</summary>
internal static class BlockWeights
{
    /// <summary>Short golds would make each of their tokens weigh without end.</summary>
    private const double LeastGoldTokens = 60;

    /// <summary>A block costs something whatever its length: many short lines read as badly as one long one.</summary>
    private const double PerBlock = 0.3, TokensPerBlock = 2;

    /// <summary>A page's foreign text weighs at most so many times its article.</summary>
    private const double MostForeign = 3;

    public static double[] Of(PageFacts page, bool[] labels, int goldTokens, double pageWeight)
    {
        var weights = new double[page.Count];
        double foreign = 0;
        for (var i = 0; i < page.Count; i++)
        {
            weights[i] = (page.Blocks[i].Tokens + TokensPerBlock) / Math.Max(LeastGoldTokens, goldTokens) + PerBlock / page.Count;
            foreign += labels[i] ? 0 : weights[i];
        }

        var scale = foreign > MostForeign ? MostForeign / foreign : 1;
        for (var i = 0; i < page.Count; i++)
        {
            weights[i] *= pageWeight * (labels[i] ? 1 : scale) * (IsEmbeddedPost(page, i) ? 0 : 1);
        }

        return weights;
    }

    /// <summary>Golds disagree on embedded posts; a rule decides on them.</summary>
    private static bool IsEmbeddedPost(PageFacts page, int block)
    {
        var quote = page.Page.Blocks[block].Container.Nearest("blockquote");
        return quote is not null && quote.Attributes.Contains("twitter", StringComparison.Ordinal);
    }
}
