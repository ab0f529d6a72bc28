using System.Buffers;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;

namespace Cleaner.Scoring;

/// <summary>
/// Runs both stages over a page, a tile of blocks at a time: their columns are filled where the trees read them, and are still in the
/// first cache when they do.
/// </summary>
internal static class Stages
{
    /// <summary>
    /// Blocks that the first stage gives less than this probability keep its score: on most pages they are most of the blocks, and
    /// out of fold the second stage changes the verdict of next to none of them.
    /// </summary>
    public const double Hopeless = 0.01;

    private const int Lanes = QuickScorer.Lanes;

    /// <summary>The first stage's columns are kept for this many blocks, under 20 MB, and computed again for any more.</summary>
    private const int MostKept = 8192;

    private static readonly int TileSize = FeatureTable.All.Length * Lanes;

    /// <summary>Both stages; log-odds, moved so that 0 is the threshold.</summary>
    public static void Sum(PageFacts facts, BlockModel stages, Span<double> sums)
    {
        var tiles = (Math.Min(facts.Count, MostKept) + Lanes - 1) / Lanes;
        var kept = ArrayPool<float>.Shared.Rent(tiles * TileSize);
        var hopeful = ArrayPool<int>.Shared.Rent(facts.Count);
        var count = SumFirst(facts, stages.First, sums, kept, hopeful);
        facts.Second = new OpinionFacts(facts);
        SumSecond(facts, stages.Second, sums, kept, hopeful.AsSpan(0, count));
        ArrayPool<int>.Shared.Return(hopeful);
        ArrayPool<float>.Shared.Return(kept);
        for (var i = 0; i < facts.Count; i++)
        {
            sums[i] -= stages.Offset;
        }
    }

    /// <summary>The first stage over all blocks.</summary>
    /// <returns>How many of them have a chance; their columns are moved together, tile by tile, while they are at hand.</returns>
    private static int SumFirst(PageFacts facts, TreeEnsemble trees, Span<double> sums, Span<float> kept, Span<int> hopeful)
    {
        var tile = ArrayPool<float>.Shared.Rent(TileSize);
        var count = 0;
        for (var from = 0; from < facts.Count; from += Lanes)
        {
            var lanes = Math.Min(Lanes, facts.Count - from);
            for (var lane = 0; lane < lanes; lane++)
            {
                FeatureTable.FillFirst(facts, from + lane, tile, lane);
            }

            trees.SumTile(tile, sums.Slice(from, lanes));
            for (var lane = 0; lane < lanes; lane++)
            {
                var block = from + lane;
                facts.Opinions[block] = Logistic.Of(sums[block]);
                if (facts.Opinions[block] < Hopeless)
                {
                    continue;
                }

                if (count < MostKept)
                {
                    Move(tile, lane, kept[(count / Lanes * TileSize)..], count % Lanes);
                }

                hopeful[count++] = block;
            }
        }

        ArrayPool<float>.Shared.Return(tile);
        return count;
    }

    /// <summary>The second stage over the blocks that have a chance; the others keep the first stage's sum.</summary>
    private static void SumSecond(PageFacts facts, TreeEnsemble trees, Span<double> sums, Span<float> kept, ReadOnlySpan<int> hopeful)
    {
        Span<double> again = stackalloc double[Lanes];
        for (var from = 0; from < hopeful.Length; from += Lanes)
        {
            var lanes = Math.Min(Lanes, hopeful.Length - from);
            var isKept = from < MostKept;
            var tile = kept.Slice(isKept ? from / Lanes * TileSize : 0, TileSize);
            for (var lane = 0; lane < lanes; lane++)
            {
                if (!isKept)
                {
                    FeatureTable.FillFirst(facts, hopeful[from + lane], tile, lane);
                }

                FeatureTable.FillSecond(facts, hopeful[from + lane], tile, lane);
            }

            trees.SumTile(tile, again[..lanes]);
            for (var lane = 0; lane < lanes; lane++)
            {
                sums[hopeful[from + lane]] = again[lane];
            }
        }
    }

    private static void Move(ReadOnlySpan<float> from, int fromLane, Span<float> to, int toLane)
    {
        for (var column = 0; column < FeatureTable.FirstStage; column++)
        {
            to[column * Lanes + toLane] = from[column * Lanes + fromLane];
        }
    }
}
