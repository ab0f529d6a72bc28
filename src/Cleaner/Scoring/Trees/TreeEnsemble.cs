using System.Buffers;

namespace Cleaner.Scoring.Trees;

/// <summary>Gradient-boosted trees in flat arrays. Immutable.</summary>
internal sealed class TreeEnsemble
{
    private readonly Node[] _nodes;
    private readonly float[] _values;
    private readonly int[] _roots;
    private readonly QuickScorer _scorer;

    /// <param name="nodes">All nodes, leaves too.</param>
    /// <param name="values">Per node its leaf value, or for a split the mean of the training rows that pass through it.</param>
    /// <param name="roots">Each tree's first node.</param>
    public TreeEnsemble(Node[] nodes, float[] values, int[] roots)
    {
        _nodes = nodes;
        _values = values;
        _roots = roots;
        _scorer = new(nodes, values, roots);
    }

    public ReadOnlySpan<Node> Nodes => _nodes;

    public ReadOnlySpan<float> Values => _values;

    public ReadOnlySpan<int> Roots => _roots;

    /// <summary>Sums the trees' values for each row of a matrix: log-odds.</summary>
    /// <param name="matrix">Rows of <paramref name="width"/> values, one after the other.</param>
    /// <param name="width">Columns.</param>
    /// <param name="sums">One per row.</param>
    public void Sum(ReadOnlySpan<float> matrix, int width, Span<double> sums)
    {
        var tile = ArrayPool<float>.Shared.Rent(width * QuickScorer.Lanes);
        for (var row = 0; row < sums.Length; row += QuickScorer.Lanes)
        {
            var lanes = Math.Min(QuickScorer.Lanes, sums.Length - row);
            QuickScorer.Turn(matrix[(row * width)..], width, lanes, tile);
            SumTile(tile, sums.Slice(row, lanes));
        }

        ArrayPool<float>.Shared.Return(tile);
    }

    /// <summary>The same for up to <see cref="QuickScorer.Lanes"/> rows that stand side by side: for each feature its value in every lane.</summary>
    public void SumTile(ReadOnlySpan<float> tile, Span<double> sums) => _scorer.Sum(tile, sums);

    /// <summary>
    /// Adds to each feature what its splits changed in the row's sum: the difference of the means before and after each split on
    /// the way (Saabas, 2014). Together with the trees' root values they add up to the sum.
    /// </summary>
    public void Explain(ReadOnlySpan<float> row, Span<double> contributions)
    {
        foreach (var root in _roots)
        {
            var node = root;
            while (_nodes[node].Left != node)
            {
                ref readonly var split = ref _nodes[node];
                var next = row[split.Feature] <= split.Threshold ? split.Left : split.Right;
                contributions[split.Feature] += (double)_values[next] - _values[node];
                node = next;
            }
        }
    }

    /// <summary>The leaf that a row reaches.</summary>
    public int Leaf(int tree, ReadOnlySpan<float> row)
    {
        var node = _roots[tree];
        while (_nodes[node].Left != node)
        {
            ref readonly var split = ref _nodes[node];
            node = row[split.Feature] <= split.Threshold ? split.Left : split.Right;
        }

        return node;
    }

    /// <summary>A split: rows whose feature is at most the threshold go left. A leaf has itself on both sides.</summary>
    public readonly record struct Node(float Threshold, ushort Feature, ushort Left, ushort Right);
}
