using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cleaner.Scoring.Trees;

/// <summary>
/// Sums an ensemble's trees without walking them: each split that a row fails strikes the leaves on its left side out of its tree's
/// bits, and the highest bit left is the leaf (QuickScorer; Lucchese et al., SIGIR 2015). Sixteen rows go through a tree side by side
/// (V-QuickScorer; SIGIR 2016). Immutable.
/// </summary>
/// <remarks>
/// A tree's splits stand together, so that its bits stay in a register, and all of them are met: sorted by threshold, half of them could
/// be skipped, but each feature then ends in a branch that nothing foretells, which costs more than a dozen splits. Comparisons are exact
/// and sums are taken row by row in the order of the trees, so vectors change no bit of the result.
/// </remarks>
internal sealed class QuickScorer
{
    /// <summary>Leaves are bits of a word.</summary>
    public const int MostLeaves = 32;

    /// <summary>Rows that are done side by side.</summary>
    public const int Lanes = 16;

    private readonly Split[] _splits;

    /// <summary>Of each tree <see cref="MostLeaves"/>, those that it lacks as 0.</summary>
    private readonly float[] _leaves;

    /// <summary>Where each tree's splits end.</summary>
    private readonly int[] _ends;

    /// <exception cref="InvalidDataException">A tree has more than <see cref="MostLeaves"/> leaves.</exception>
    public QuickScorer(ReadOnlySpan<TreeEnsemble.Node> nodes, ReadOnlySpan<float> values, ReadOnlySpan<int> roots)
    {
        var splits = new List<Split>();
        var leaves = new List<float>();
        _ends = new int[roots.Length];
        for (var tree = 0; tree < roots.Length; tree++)
        {
            Read(nodes, values, roots[tree], splits, leaves);
            _ends[tree] = splits.Count;
            leaves.AddRange(new float[((tree + 1) * MostLeaves) - leaves.Count]);
        }

        (_splits, _leaves) = ([.. splits], [.. leaves]);
    }

    /// <summary>The sums of up to <see cref="Lanes"/> rows.</summary>
    /// <param name="tile">The rows side by side: for each feature its value in every lane.</param>
    /// <param name="sums">One per row, from the first lane on.</param>
    public void Sum(ReadOnlySpan<float> tile, Span<double> sums)
    {
        var columns = MemoryMarshal.Cast<float, Vector512<float>>(tile);
        var leaves = MemoryMarshal.Cast<float, Vector512<float>>(_leaves);
        var (low, high) = (Vector512<double>.Zero, Vector512<double>.Zero);
        var (start, leaf) = (0, 0);
        foreach (var end in _ends)
        {
            var left = Vector512<uint>.AllBitsSet;
            foreach (ref readonly var split in _splits.AsSpan(start, end - start))
            {
                // A lane that fails keeps what the mask keeps; one that passes keeps all.
                var fails = Vector512.GreaterThan(columns[split.Feature], Vector512.Create(split.Threshold)).AsUInt32();
                left &= Vector512.Create(split.Mask) | ~fails;
            }

            start = end;
            var values = Pick(left, leaves[leaf], leaves[leaf + 1]);
            low += Vector512.WidenLower(values);
            high += Vector512.WidenUpper(values);
            leaf += 2;
        }

        Span<double> all = stackalloc double[Lanes];
        low.CopyTo(all);
        high.CopyTo(all[(Lanes / 2)..]);
        all[..sums.Length].CopyTo(sums);
    }

    /// <summary>In every lane the leaf whose bit is the highest.</summary>
    private static Vector512<float> Pick(Vector512<uint> bits, Vector512<float> first, Vector512<float> second)
    {
        if (Avx512CD.IsSupported)
        {
            return Avx512F.PermuteVar16x32x2(first, Avx512CD.LeadingZeroCount(bits).AsInt32(), second);
        }

        Span<float> leaves = stackalloc float[MostLeaves];
        Span<float> picked = stackalloc float[Lanes];
        first.CopyTo(leaves);
        second.CopyTo(leaves[Lanes..]);
        for (var lane = 0; lane < Lanes; lane++)
        {
            picked[lane] = leaves[BitOperations.LeadingZeroCount(bits[lane])];
        }

        return Vector512.Create<float>(picked);
    }

    /// <summary>Puts rows side by side: for each column its value in every lane.</summary>
    public static void Turn(ReadOnlySpan<float> rows, int width, int lanes, Span<float> tile)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            for (var column = 0; column < width; column++)
            {
                tile[(column * Lanes) + lane] = rows[(lane * width) + column];
            }
        }
    }

    /// <summary>Numbers a tree's leaves from left to right and notes for every split which of them lie to its left.</summary>
    private static void Read(ReadOnlySpan<TreeEnsemble.Node> nodes, ReadOnlySpan<float> values, int root, List<Split> splits, List<float> leaves)
    {
        var first = leaves.Count;
        var open = new Stack<(int Node, int Split)>();
        open.Push((root, -1));
        while (open.TryPop(out var next))
        {
            if (next.Split >= 0)
            {
                // The split's left side is done: its leaves are those numbered since it was met.
                var split = splits[next.Split];
                var from = (int)split.Mask;
                var count = leaves.Count - first - from;
                splits[next.Split] = split with { Mask = ~(((1U << count) - 1) << (MostLeaves - from - count)) };
                open.Push((nodes[next.Node].Right, -1));
            }
            else if (nodes[next.Node].Left == next.Node)
            {
                leaves.Add(values[next.Node]);
                if (leaves.Count - first > MostLeaves)
                {
                    throw new InvalidDataException($"A tree has more than {MostLeaves} leaves.");
                }
            }
            else
            {
                splits.Add(new(nodes[next.Node].Feature, nodes[next.Node].Threshold, (uint)(leaves.Count - first)));
                open.Push((next.Node, splits.Count - 1));
                open.Push((nodes[next.Node].Left, -1));
            }
        }
    }

    /// <summary>A split, and the leaves that are left to the rows that fail it.</summary>
    private readonly record struct Split(int Feature, float Threshold, uint Mask);
}
