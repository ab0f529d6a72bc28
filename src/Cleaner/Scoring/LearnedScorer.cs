using System.Buffers;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Segmenting;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Scoring;

/// <summary>
/// Scores blocks by two stages of boosted trees, each block in its surroundings and then again knowing what the first stage thinks of the rest, and by
/// nets that read the blocks in their order.
/// </summary>
internal sealed class LearnedScorer(ArticleModel model) : IScorer
{
    /// <summary>The nets' part in a score, among the features that made the rest.</summary>
    private const string NetInfluence = "nets", NetMeaning = "probability by the nets, which read the block among those around it";

    /// <summary>Smaller weights are rounding.</summary>
    private const double LeastWeight = 1e-3;

    public SeamModel Seams => model.Seams;

    public void Score(Page page)
    {
        if (page.Blocks.Count == 0)
        {
            page.TitleBlock = null;
            return;
        }

        var stages = StagesFor(page);
        var facts = new PageFacts(page, stages.Vocabulary);
        var sums = ArrayPool<double>.Shared.Rent(page.Blocks.Count);
        Stages.Sum(facts, stages, sums);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            page.Blocks[i].Score = Logistic.Of(sums[i]);
        }

        ArrayPool<double>.Shared.Return(sums);
        page.TitleBlock = page.IsText ? TitleFinder.OfDump(facts) : TitleFinder.OfHtml(page, facts.Title);
        if (page.Whole is null)
        {
            page.Keep(facts);
        }
        else
        {
            facts.Dispose();
        }
    }

    public double Confidence(Page page) => page.Blocks.Exists(block => block.Verdict.Keep) ? model.Calibration.At(Certainty.Of(page)) : 0;

    /// <summary>What spoke for and against each block, most telling first; features that said nothing are left out.</summary>
    /// <remarks>
    /// Sums of the trees' paths (Saabas, 2014). What the second stage makes of the first stage's probability is shared out to the
    /// features that the first stage made it from. The nets' part is one influence: what they make of a feature depends on all others, and on the blocks around.
    /// </remarks>
    public void Explain(Page page)
    {
        if (page.Blocks.Count == 0)
        {
            return;
        }

        var stages = StagesFor(page);
        using var facts = new PageFacts(page, stages.Vocabulary);
        Stages.Sum(facts, stages, new double[page.Blocks.Count]);
        var width = FeatureTable.All.Length;
        var (row, first, second) = (new float[width], new double[width], new double[width]);
        for (var block = 0; block < page.Blocks.Count; block++)
        {
            FeatureTable.FillFirst(facts, block, block + 1, row);
            FeatureTable.FillSecond(facts, block, block + 1, row);
            var isHopeful = Stages.IsHopeful(facts, block);
            Weigh(stages, row, first, second, isHopeful);
            page.Blocks[block].Influences = Sorted(row, second, isHopeful ? facts.Readings[block] : null);
        }
    }

    private static void Weigh(BlockModel stages, float[] row, double[] first, double[] second, bool secondStage)
    {
        Array.Clear(first);
        Array.Clear(second);
        stages.First.Explain(row, first);
        if (!secondStage)
        {
            first.CopyTo(second, 0);
            return;
        }

        stages.Second.Explain(row, second);
        var own = FeatureTable.FirstStage;
        var whole = first.Sum();
        if (Math.Abs(whole) > LeastWeight)
        {
            for (var i = 0; i < own; i++)
            {
                second[i] += first[i] / whole * second[own];
            }

            second[own] = 0;
        }
    }

    private static Influence[] Sorted(float[] row, double[] weights, double? reading) =>
    [
        .. weights.Select((weight, i) => new Influence(FeatureTable.All[i].Name, FeatureTable.All[i].Meaning, row[i], reading is null ? weight : BlockModel.Together(weight, 0)))
            .Append(new(NetInfluence, NetMeaning, Logistic.Of(reading ?? 0), BlockModel.Together(0, reading ?? 0)))
            .Where(influence => Math.Abs(influence.Weight) > LeastWeight)
            .OrderByDescending(influence => Math.Abs(influence.Weight)),
    ];

    private BlockModel StagesFor(Page page) => page.IsText ? model.Text : model.Html;
}
