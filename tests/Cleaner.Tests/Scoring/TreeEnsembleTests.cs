using Cleaner.Scoring.Trees;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class TreeEnsembleTests
{
    private static readonly float Leaf = float.PositiveInfinity;

    // Two trees over two features: a split on feature 1, then one on feature 0; and a single leaf.
    private static readonly TreeEnsemble Trees = new(
        [new(0.5f, 1, 1, 2), new(Leaf, 0, 1, 1), new(10, 0, 3, 4), new(Leaf, 0, 3, 3), new(Leaf, 0, 4, 4), new(Leaf, 0, 5, 5)],
        [0.25f, -1, 1.5f, 1, 2, 0.125f],
        [0, 5]);

    [Fact]
    public void Rows_sum_alike_alone_and_side_by_side()
    {
        var rows = new float[2 * 19];
        for (var i = 0; i < 19; i++)
        {
            rows[2 * i] = i;
            rows[2 * i + 1] = i % 3 == 0 ? 0.5f : 1;
        }

        var together = new double[19];
        Trees.Sum(rows, 2, together);
        for (var i = 0; i < 19; i++)
        {
            var alone = new double[1];
            Trees.Sum(rows.AsSpan(2 * i, 2), 2, alone);
            var expected = (i % 3 == 0 ? -1 : i <= 10 ? 1 : 2) + 0.125;
            Assert.Equal(expected, alone[0]);
            Assert.Equal(expected, together[i]);
        }
    }

    [Fact]
    public void The_sum_is_that_of_the_leaves_reached_by_walking() =>
        Gen.Select(Gen.Int[1, 32], Gen.Int[0, int.MaxValue]).Sample((leaves, seed) =>
        {
            var random = new Random(seed);
            var trees = Grow(random, leaves);
            for (var i = 0; i < 20; i++)
            {
                float[] row = [random.Next(8), random.Next(8), random.Next(8)];
                var sum = new double[1];
                trees.Sum(row, 3, sum);
                Assert.Equal(trees.Values[trees.Leaf(0, row)], sum[0]);
            }
        });

    [Fact]
    public void A_tree_of_more_leaves_than_a_word_has_bits_is_refused() => Assert.Throws<InvalidDataException>(() => Grow(new Random(1), 33));

    [Fact]
    public void Contributions_and_root_values_add_up_to_the_sum()
    {
        var contributions = new double[2];
        Trees.Explain([11, 1], contributions);
        Assert.Equal(1.25, contributions[1], 1e-6);
        Assert.Equal(0.5, contributions[0], 1e-6);
        Assert.Equal(2.125, contributions[0] + contributions[1] + 0.25 + 0.125, 1e-6);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var bytes = new MemoryStream();
        TreeWriter.Write(new BinaryWriter(bytes), Trees, new Dictionary<int, int> { [0] = 0, [1] = 1 });
        bytes.Position = 0;
        var read = TreeReader.Read(new BinaryReader(bytes), [0, 1], 2);
        Assert.Equal(Trees.Nodes.ToArray(), read.Nodes.ToArray());
        Assert.Equal(Trees.Values.ToArray(), read.Values.ToArray());
        Assert.Equal(Trees.Roots.ToArray(), read.Roots.ToArray());
    }

    [Fact]
    public void A_split_that_points_backwards_is_refused()
    {
        var bytes = new MemoryStream();
        TreeWriter.Write(new BinaryWriter(bytes), new([new(1, 0, 1, 1), new(Leaf, 0, 1, 1)], [0, 0], [0]), new Dictionary<int, int> { [0] = 0 });
        var damaged = bytes.ToArray();
        damaged[10] = 0;
        Assert.Throws<InvalidDataException>(() => TreeReader.Read(new BinaryReader(new MemoryStream(damaged)), [0], 1));
    }

    /// <summary>A random tree: leaves are split at random until there are enough.</summary>
    private static TreeEnsemble Grow(Random random, int leaves)
    {
        var nodes = new List<TreeEnsemble.Node> { new(Leaf, 0, 0, 0) };
        var open = new List<int> { 0 };
        while (open.Count < leaves)
        {
            var at = random.Next(open.Count);
            var node = open[at];
            var (left, right) = ((ushort)nodes.Count, (ushort)(nodes.Count + 1));
            nodes[node] = new(random.Next(8), (ushort)random.Next(3), left, right);
            nodes.Add(new(Leaf, 0, left, left));
            nodes.Add(new(Leaf, 0, right, right));
            open[at] = left;
            open.Add(right);
        }

        return new([.. nodes], [.. nodes.Select((_, i) => (float)i)], [0]);
    }
}
