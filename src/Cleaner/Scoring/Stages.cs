using System.Buffers;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;

namespace Cleaner.Scoring;

/// <summary>
/// Runs trees and nets over a page, a tile of blocks at a time: their columns are filled where the trees and the nets' first layer read them, and are still in the
/// first cache when they do.
/// </summary>
internal static class Stages
{
    /// <summary>
    /// Blocks that the first stage gives less than this probability keep its score: on most pages they are most of the blocks, and
    /// out of fold the second stage and the nets change the verdict of next to none of them.
    /// </summary>
    private const double Hopeless = 0.01;

    private const int Lanes = QuickScorer.Lanes;

    /// <summary>
    /// The first stage's columns are kept for so many tiles, under 20 MB, and computed again for any more. What the nets know of a block beside that is
    /// <see cref="NetShape.Channels"/> numbers a net.
    /// </summary>
    private const int MostKept = 512;

    private static readonly int TileSize = FeatureTable.All.Length * Lanes;

    /// <summary>Both stages and the nets; log-odds, moved so that 0 is the threshold. The nets' own are left in <see cref="PageFacts.Readings"/>.</summary>
    public static void Sum(PageFacts facts, BlockModel stages, Span<double> sums)
    {
        var tiles = (facts.Count + Lanes - 1) / Lanes;
        var kept = ArrayPool<float>.Shared.Rent(Math.Min(tiles, MostKept + 1) * TileSize);
        var hopeful = ArrayPool<int>.Shared.Rent(tiles);
        var rented = ArrayPool<float>.Shared.Rent(stages.Nets.HiddenOf(facts.Count));
        var hidden = rented.AsSpan(0, stages.Nets.HiddenOf(facts.Count));
        var count = SumFirst(facts, stages, sums, kept, hopeful, hidden);
        ReadStretches(facts, stages.Nets, hopeful.AsSpan(0, count), hidden);
        facts.Second = new OpinionFacts(facts);
        SumSecond(facts, stages.Second, sums, kept, hopeful.AsSpan(0, count));
        ArrayPool<float>.Shared.Return(rented);
        ArrayPool<int>.Shared.Return(hopeful);
        ArrayPool<float>.Shared.Return(kept);
        for (var i = 0; i < facts.Count; i++)
        {
            sums[i] = (IsHopeful(facts, i) ? BlockModel.Together(sums[i], facts.Readings[i]) : sums[i]) - stages.Offset;
        }
    }

    /// <summary>Whether the second stage and the nets are asked about a block.</summary>
    public static bool IsHopeful(PageFacts facts, int block) => facts.Opinions[block] >= Hopeless;

    /// <summary>The first stage over all blocks, and the nets' first layer over tiles that have a block with a chance or stand beside one: a net looks no further.</summary>
    /// <returns>How many tiles have a block with a chance; the columns of each are kept.</returns>
    private static int SumFirst(PageFacts facts, BlockModel stages, Span<double> sums, Span<float> kept, Span<int> hopeful, Span<float> hidden)
    {
        var count = 0;
        var (isBehind, isWaiting) = (false, false);
        var rented = ArrayPool<float>.Shared.Rent(2 * TileSize);
        var tile = rented.AsSpan(0, TileSize);
        var before = rented.AsSpan(TileSize, TileSize);
        for (var from = 0; from < facts.Count; from += Lanes)
        {
            var lanes = Math.Min(Lanes, facts.Count - from);
            FeatureTable.FillFirstTile(facts, from, lanes, tile);
            stages.First.SumTile(tile, sums.Slice(from, lanes));
            var isHopeful = false;
            for (var block = from; block < from + lanes; block++)
            {
                facts.Opinions[block] = Logistic.Of(sums[block]);
                isHopeful |= IsHopeful(facts, block);
            }

            if (isHopeful && isWaiting)
            {
                stages.Nets.Enter(before, from - Lanes, Lanes, hidden);
            }

            if (isHopeful || isBehind)
            {
                stages.Nets.Enter(tile, from, lanes, hidden);
            }

            if (isHopeful)
            {
                tile.CopyTo(Tile(kept, count));
                hopeful[count++] = from;
            }

            isWaiting = !isHopeful && !isBehind;
            isBehind = isHopeful;
            var next = before;
            before = tile;
            tile = next;
        }

        ArrayPool<float>.Shared.Return(rented);
        return count;
    }

    /// <summary>The nets' other layers, over the stretches of tiles whose first they have.</summary>
    private static void ReadStretches(PageFacts facts, NetEnsemble nets, ReadOnlySpan<int> hopeful, Span<float> hidden)
    {
        for (int first = 0, last; first < hopeful.Length; first = last + 1)
        {
            last = first;
            while (last + 1 < hopeful.Length && hopeful[last + 1] - hopeful[last] <= 3 * Lanes)
            {
                last++;
            }

            nets.Sum(hidden, Math.Max(0, hopeful[first] - Lanes), Math.Min(facts.Count, hopeful[last] + (2 * Lanes)), facts.Readings);
        }
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
                if (IsHopeful(facts, from + lane))
                {
                    FeatureTable.FillSecondLane(facts, from + lane, tile, lane);
                }
            }

            trees.SumTile(tile, again[..lanes]);
            for (var lane = 0; lane < lanes; lane++)
            {
                if (IsHopeful(facts, from + lane))
                {
                    sums[from + lane] = again[lane];
                }
            }
        }
    }

    /// <summary>The place of a tile's columns; those that are not kept share one.</summary>
    private static Span<float> Tile(Span<float> kept, int number) => kept.Slice(Math.Min(number, MostKept) * TileSize, TileSize);
}
