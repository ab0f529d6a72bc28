using System.Numerics;

namespace Cleaner.Scoring.Trees;

/// <summary>
/// Sums an ensemble's trees without walking them: splits are sorted by feature and threshold, each split that a row fails strikes the
/// leaves on its left side out of its tree's bits, and the lowest bit left is the leaf (QuickScorer; Lucchese et al., SIGIR 2015).
/// The loops are long and predictable, which makes it several times as fast as the walk. Immutable.
/// </summary>
internal sealed class QuickScorer
{
    /// <summary>Leaves are bits of a word.</summary>
    public const int MostLeaves = 64;

    private readonly int[] _features;
    private readonly int[] _ends;
    private readonly float[] _thresholds;
    private readonly ushort[] _trees;
    private readonly ulong[] _masks;
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
        _thresholds = [.. splits.Select(split => split.Threshold)];
        _trees = [.. splits.Select(split => (ushort)split.Tree)];
        _masks = [.. splits.Select(split => split.Mask)];
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

    /// <summary>The sum of one row.</summary>
    /// <param name="row">The features.</param>
    /// <param name="bits">Room for a word per tree.</param>
    public double Sum(ReadOnlySpan<float> row, Span<ulong> bits)
    {
        bits.Fill(ulong.MaxValue);
        var i = 0;
        for (var f = 0; f < _features.Length; f++)
        {
            var value = row[_features[f]];
            var end = _ends[f];
            for (; i < end && value > _thresholds[i]; i++)
            {
                bits[_trees[i]] &= _masks[i];
            }

            i = end;
        }

        var sum = 0.0;
        for (var tree = 0; tree < _firstLeaves.Length; tree++)
        {
            sum += _leaves[_firstLeaves[tree] + BitOperations.TrailingZeroCount(bits[tree])];
        }

        return sum;
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
                splits[next.Split] = split with { Mask = ~(((1UL << count) - 1) << from) };
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
                splits.Add(new(nodes[next.Node].Feature, nodes[next.Node].Threshold, tree, (ulong)(leaves.Count - first)));
                open.Push((next.Node, splits.Count - 1));
                open.Push((nodes[next.Node].Left, -1));
            }
        }
    }

    private readonly record struct Split(int Feature, float Threshold, int Tree, ulong Mask);
}
