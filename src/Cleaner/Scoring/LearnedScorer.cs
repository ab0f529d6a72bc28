using System.Buffers;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>Scores blocks by two stages of boosted trees: each block in its surroundings, then again knowing what the first stage thinks of the rest.</summary>
internal sealed class LearnedScorer(ArticleModel model) : IScorer
{
    /// <summary>Pages with more blocks are done in pieces of this many, their first columns computed twice: the matrix stays under 20 MB.</summary>
    private const int MostRows = 8192;

    /// <summary>
    /// Blocks that the first stage gives less than this probability keep its score: on most pages they are most of the blocks, and
    /// out of fold the second stage changes the verdict of next to none of them.
    /// </summary>
    private const double Hopeless = 0.01;

    /// <summary>Smaller weights are rounding.</summary>
    private const double LeastWeight = 1e-3;

    public void Score(Page page)
    {
        if (page.Blocks.Count == 0)
        {
            page.TitleBlock = null;
            return;
        }

        using var facts = new PageFacts(page, model.Vocabulary);
        var sums = ArrayPool<double>.Shared.Rent(page.Blocks.Count);
        Sum(facts, StagesFor(page), sums);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            page.Blocks[i].Score = Logistic.Of(sums[i]);
        }

        ArrayPool<double>.Shared.Return(sums);
        page.TitleBlock = page.IsText ? TitleFinder.OfDump(page) : TitleFinder.OfHtml(page, facts.Title);
    }

    public double Confidence(Page page) => page.Blocks.Exists(block => block.Verdict.Keep) ? model.Calibration.At(Certainty.Of(page)) : 0;

    /// <summary>What spoke for and against each block, most telling first; features that said nothing are left out.</summary>
    /// <remarks>
    /// Sums of the trees' paths (Saabas, 2014). What the second stage makes of the first stage's probability is shared out to the
    /// features that the first stage made it from.
    /// </remarks>
    public void Explain(Page page)
    {
        if (page.Blocks.Count == 0)
        {
            return;
        }

        using var facts = new PageFacts(page, model.Vocabulary);
        var stages = StagesFor(page);
        Sum(facts, stages, new double[page.Blocks.Count]);
        var width = FeatureTable.All.Length;
        var (row, first, second) = (new float[width], new double[width], new double[width]);
        for (var block = 0; block < page.Blocks.Count; block++)
        {
            FeatureTable.FillFirst(facts, block, block + 1, row);
            FeatureTable.FillSecond(facts, block, block + 1, row);
            Weigh(stages, row, first, second, secondStage: facts.Opinions[block] >= Hopeless);
            page.Blocks[block].Influences = Sorted(row, second);
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

    private static Influence[] Sorted(float[] row, double[] weights) =>
    [
        .. weights.Select((weight, i) => new Influence(FeatureTable.All[i].Name, FeatureTable.All[i].Meaning, row[i], weight))
            .Where(influence => Math.Abs(influence.Weight) > LeastWeight)
            .OrderByDescending(influence => Math.Abs(influence.Weight)),
    ];

    private BlockModel StagesFor(Page page) => page.IsText ? model.Text : model.Html;

    /// <summary>Both stages; log-odds, moved so that 0 is the threshold.</summary>
    private static void Sum(PageFacts facts, BlockModel stages, double[] sums)
    {
        var width = FeatureTable.All.Length;
        var rows = Math.Min(facts.Count, MostRows);
        var matrix = ArrayPool<float>.Shared.Rent(rows * width);
        for (var from = 0; from < facts.Count; from += rows)
        {
            var to = Math.Min(facts.Count, from + rows);
            FeatureTable.FillFirst(facts, from, to, matrix);
            stages.First.Sum(matrix, width, sums.AsSpan(from, to - from));
        }

        for (var i = 0; i < facts.Count; i++)
        {
            facts.Opinions[i] = Logistic.Of(sums[i]);
        }

        facts.Second = new OpinionFacts(facts);
        for (var from = 0; from < facts.Count; from += rows)
        {
            var to = Math.Min(facts.Count, from + rows);
            if (rows < facts.Count)
            {
                FeatureTable.FillFirst(facts, from, to, matrix);
            }

            SumSecond(facts, stages.Second, from, to, matrix, sums);
        }

        ArrayPool<float>.Shared.Return(matrix);
        for (var i = 0; i < facts.Count; i++)
        {
            sums[i] -= stages.Offset;
        }
    }

    /// <summary>The second stage over the rows that have a chance, moved together at the matrix's beginning; the others keep the first stage's sum.</summary>
    private static void SumSecond(PageFacts facts, TreeEnsemble second, int from, int to, Span<float> matrix, double[] sums)
    {
        var width = FeatureTable.All.Length;
        var chosen = ArrayPool<int>.Shared.Rent(to - from);
        var count = 0;
        for (var block = from; block < to; block++)
        {
            if (facts.Opinions[block] < Hopeless)
            {
                continue;
            }

            var row = matrix.Slice(count * width, width);
            if (block - from > count)
            {
                matrix.Slice((block - from) * width, FeatureTable.FirstStage).CopyTo(row);
            }

            FeatureTable.FillSecond(facts, block, block + 1, row);
            chosen[count++] = block;
        }

        var again = ArrayPool<double>.Shared.Rent(count);
        second.Sum(matrix[..(count * width)], width, again.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            sums[chosen[i]] = again[i];
        }

        ArrayPool<double>.Shared.Return(again);
        ArrayPool<int>.Shared.Return(chosen);
    }
}
