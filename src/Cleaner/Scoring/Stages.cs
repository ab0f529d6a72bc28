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

    /// <summary>The first stage's columns are kept for so many tiles, under 20 MB, and computed again for any more.</summary>
    private const int MostKept = 512;

    private static readonly int TileSize = FeatureTable.All.Length * Lanes;

    /// <summary>Both stages; log-odds, moved so that 0 is the threshold.</summary>
    public static void Sum(PageFacts facts, BlockModel stages, Span<double> sums)
    {
        var tiles = (facts.Count + Lanes - 1) / Lanes;
        var kept = ArrayPool<float>.Shared.Rent(Math.Min(tiles, MostKept + 1) * TileSize);
        var hopeful = ArrayPool<int>.Shared.Rent(tiles);
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
    /// <returns>How many tiles have a block with a chance; the columns of each are left where the next tile's would have been.</returns>
    private static int SumFirst(PageFacts facts, TreeEnsemble trees, Span<double> sums, Span<float> kept, Span<int> hopeful)
    {
        var count = 0;
        for (var from = 0; from < facts.Count; from += Lanes)
        {
            var lanes = Math.Min(Lanes, facts.Count - from);
            var tile = Tile(kept, count);
            FeatureTable.FillFirstTile(facts, from, lanes, tile);
            trees.SumTile(tile, sums.Slice(from, lanes));
            var isHopeful = false;
            for (var block = from; block < from + lanes; block++)
            {
                facts.Opinions[block] = Logistic.Of(sums[block]);
                isHopeful |= facts.Opinions[block] >= Hopeless;
            }

            if (isHopeful)
            {
                hopeful[count++] = from;
            }
        }

        return count;
    }

    /// <summary>The second stage over the tiles that have a block with a chance; other blocks keep the first stage's sum.</summary>
    private static void SumSecond(PageFacts facts, TreeEnsemble trees, Span<double> sums, Span<float> kept, ReadOnlySpan<int> hopeful)
    {
        Span<double> again = stackalloc double[Lanes];
        for (var i = 0; i < hopeful.Length; i++)
        {
            var from = hopeful[i];
            var lanes = Math.Min(Lanes, facts.Count - from);
            var tile = Tile(kept, i);
            if (i >= MostKept)
            {
                FeatureTable.FillFirstTile(facts, from, lanes, tile);
            }

            for (var lane = 0; lane < lanes; lane++)
            {
                if (facts.Opinions[from + lane] >= Hopeless)
                {
                    FeatureTable.FillSecondLane(facts, from + lane, tile, lane);
                }
            }

            trees.SumTile(tile, again[..lanes]);
            for (var lane = 0; lane < lanes; lane++)
            {
                if (facts.Opinions[from + lane] >= Hopeless)
                {
                    sums[from + lane] = again[lane];
                }
            }
        }
    }

    /// <summary>The place of a tile's columns; those that are not kept share one.</summary>
    private static Span<float> Tile(Span<float> kept, int number) => kept.Slice(Math.Min(number, MostKept) * TileSize, TileSize);
}
