namespace Cleaner.Scoring.Trees;

/// <summary>Gradient-boosted trees in flat arrays. Immutable.</summary>
/// <remarks>
/// Nodes are numbered through all trees. A leaf points to itself, so that several rows can walk down a tree side by side for its
/// whole depth without asking whether they have arrived; the walks do not wait for each other's memory.
/// </remarks>
internal sealed class TreeEnsemble
{
    private const int Lanes = 8;

    private readonly Node[] _nodes;
    private readonly float[] _values;
    private readonly int[] _roots;
    private readonly byte[] _depths;

    /// <param name="nodes">All nodes, leaves too.</param>
    /// <param name="values">Per node its leaf value, or for a split the mean of the training rows that pass through it.</param>
    /// <param name="roots">Each tree's first node.</param>
    public TreeEnsemble(Node[] nodes, float[] values, int[] roots)
    {
        _nodes = nodes;
        _values = values;
        _roots = roots;
        _depths = new byte[roots.Length];
        for (var tree = 0; tree < roots.Length; tree++)
        {
            _depths[tree] = Depth(tree);
        }
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
        sums.Clear();
        var row = 0;
        for (; row + Lanes <= sums.Length; row += Lanes)
        {
            SumLanes(matrix.Slice(row * width, Lanes * width), width, sums.Slice(row, Lanes));
        }

        for (; row < sums.Length; row++)
        {
            var values = matrix.Slice(row * width, width);
            for (var tree = 0; tree < _roots.Length; tree++)
            {
                sums[row] += _values[Leaf(tree, values)];
            }
        }
    }

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

    private void SumLanes(ReadOnlySpan<float> rows, int width, Span<double> sums)
    {
        var nodes = _nodes;
        Span<int> at = stackalloc int[Lanes];
        for (var tree = 0; tree < _roots.Length; tree++)
        {
            at.Fill(_roots[tree]);
            for (var depth = _depths[tree]; depth > 0; depth--)
            {
                for (var lane = 0; lane < Lanes; lane++)
                {
                    ref readonly var split = ref nodes[at[lane]];
                    at[lane] = rows[lane * width + split.Feature] <= split.Threshold ? split.Left : split.Right;
                }
            }

            for (var lane = 0; lane < Lanes; lane++)
            {
                sums[lane] += _values[at[lane]];
            }
        }
    }

    /// <summary>Parents stand before their children, so one pass in order finds every depth.</summary>
    private byte Depth(int tree)
    {
        var root = _roots[tree];
        var end = tree + 1 < _roots.Length ? _roots[tree + 1] : _nodes.Length;
        var depths = new byte[end - root];
        byte deepest = 0;
        for (var node = root; node < end; node++)
        {
            ref readonly var split = ref _nodes[node];
            if (split.Left != node)
            {
                var depth = (byte)(depths[node - root] + 1);
                depths[split.Left - root] = depths[split.Right - root] = depth;
                deepest = Math.Max(deepest, depth);
            }
        }

        return deepest;
    }

    /// <summary>A split: rows whose feature is at most the threshold go left. A leaf has itself on both sides.</summary>
    public readonly record struct Node(float Threshold, ushort Feature, ushort Left, ushort Right);
}
