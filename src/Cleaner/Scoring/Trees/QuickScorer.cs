using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleaner.Scoring.Trees;

/// <summary>
/// Sums an ensemble's trees without walking them: splits are sorted by feature and threshold, each split that a row fails strikes the
/// leaves on its left side out of its tree's bits, and the lowest bit left is the leaf (QuickScorer; Lucchese et al., SIGIR 2015).
/// The loops are long and predictable, and sixteen rows go through them side by side (V-QuickScorer; SIGIR 2016). Immutable.
/// </summary>
/// <remarks>Comparisons are exact and sums are taken row by row in the order of the trees, so vectors change no bit of the result.</remarks>
internal sealed class QuickScorer
{
    /// <summary>Leaves are bits of a word.</summary>
    public const int MostLeaves = 32;

    /// <summary>Rows that are done side by side.</summary>
    public const int Lanes = 16;

    private readonly int[] _features;
    private readonly int[] _ends;
    private readonly Step[] _steps;
    private readonly int[] _firstLeaves;
    private readonly float[] _leaves;

    /// <exception cref="InvalidDataException">A tree has more than <see cref="MostLeaves"/> leaves.</exception>
    public QuickScorer(ReadOnlySpan<TreeEnsemble.Node> nodes, ReadOnlySpan<float> values, ReadOnlySpan<int> roots)
    {
        var splits = new List<Split>();
        var leaves = new List<float>();
        _firstLeaves = new int[roots.Length];
        for (var tree = 0; tree < roots.Length; tree++)
        {
            _firstLeaves[tree] = leaves.Count;
            Read(nodes, values, roots[tree], tree, splits, leaves);
        }

        splits.Sort(static (a, b) => (a.Feature, a.Threshold, a.Tree).CompareTo((b.Feature, b.Threshold, b.Tree)));
        _leaves = [.. leaves];
        _steps = [.. splits.Select(split => new Step(split.Threshold, split.Mask, split.Tree))];
        var features = new List<int>();
        var ends = new List<int>();
        for (var i = 0; i < splits.Count; i++)
        {
            if (i + 1 == splits.Count || splits[i + 1].Feature != splits[i].Feature)
            {
                features.Add(splits[i].Feature);
                ends.Add(i + 1);
            }
        }

        (_features, _ends) = ([.. features], [.. ends]);
    }

    /// <summary>The sums of up to <see cref="Lanes"/> rows.</summary>
    /// <param name="rows">The rows, one after the other.</param>
    /// <param name="width">Columns of a row.</param>
    /// <param name="sums">One per row.</param>
    /// <param name="bits">Room for <see cref="Lanes"/> words per tree.</param>
    public void Sum(ReadOnlySpan<float> rows, int width, Span<double> sums, Span<uint> bits)
    {
        bits.Fill(uint.MaxValue);
        var words = MemoryMarshal.Cast<uint, Vector512<uint>>(bits);
        Span<float> values = stackalloc float[Lanes];
        var start = 0;
        for (var f = 0; f < _features.Length; f++)
        {
            var feature = _features[f];
            for (var lane = 0; lane < sums.Length; lane++)
            {
                values[lane] = rows[lane * width + feature];
            }

            var row = Vector512.Create<float>(values);
            foreach (ref readonly var step in _steps.AsSpan(start, _ends[f] - start))
            {
                var fails = Vector512.GreaterThan(row, Vector512.Create(step.Threshold)).AsUInt32();
                if (fails == Vector512<uint>.Zero)
                {
                    break;
                }

                // A lane that fails keeps what the mask keeps; one that passes keeps all.
                words[step.Tree] &= Vector512.Create(step.Mask) | ~fails;
            }

            start = _ends[f];
        }

        for (var lane = 0; lane < sums.Length; lane++)
        {
            var sum = 0.0;
            for (var tree = 0; tree < _firstLeaves.Length; tree++)
            {
                sum += _leaves[_firstLeaves[tree] + BitOperations.TrailingZeroCount(bits[tree * Lanes + lane])];
            }

            sums[lane] = sum;
        }
    }

    /// <summary>Numbers a tree's leaves from left to right and notes for every split which of them lie to its left.</summary>
    private static void Read(ReadOnlySpan<TreeEnsemble.Node> nodes, ReadOnlySpan<float> values, int root, int tree, List<Split> splits, List<float> leaves)
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
                splits[next.Split] = split with { Mask = ~(((1U << count) - 1) << from) };
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
                splits.Add(new(nodes[next.Node].Feature, nodes[next.Node].Threshold, tree, (uint)(leaves.Count - first)));
                open.Push((next.Node, splits.Count - 1));
                open.Push((nodes[next.Node].Left, -1));
            }
        }
    }

    /// <summary>A split as the rows meet it.</summary>
    private readonly record struct Step(float Threshold, uint Mask, int Tree);

    private readonly record struct Split(int Feature, float Threshold, int Tree, uint Mask);
}
