using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>
/// A small readable heuristic after Boilerpipe (Kohlschütter et al., WSDM 2010): sentences without links are text, and what lies among
/// text is text.
/// </summary>
internal sealed class HeuristicScorer : IScorer
{
    /// <summary>How many blocks to either side lend their weight.</summary>
    private const int Reach = 3;

    public void Score(Page page)
    {
        page.TitleBlock = TitleFinder.Find(page);
        var prose = new double[page.Blocks.Count];
        for (var i = 0; i < prose.Length; i++)
        {
            prose[i] = Prose(page.Blocks[i]);
        }

        for (var i = 0; i < prose.Length; i++)
        {
            var block = page.Blocks[i];
            double around = 0;
            for (var d = 1; d <= Reach; d++)
            {
                around += ((i >= d ? prose[i - d] : 0) + (i + d < prose.Length ? prose[i + d] : 0)) / (2 * Reach);
            }

            block.Score = block == page.TitleBlock ? 0 : Math.Clamp((.75 * prose[i]) + (.5 * around * (1 - block.LinkDensity)), 0, 1);
        }
    }

    public double Confidence(Page page) => Certainty.Of(page);

    /// <summary>0 to 1: long, punctuated, without links.</summary>
    private static double Prose(Block block)
    {
        var text = TextShape.Of(block.Text);
        return Math.Min(1, text.EffectiveLength / 120) * Math.Min(1, (.5 * text.Sentences) + (.25 * text.Commas)) * Math.Pow(1 - block.LinkDensity, 2);
    }
}
