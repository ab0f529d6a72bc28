using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class NetEnsembleTests
{
    private const int Width = 5, Rows = 45;

    private static readonly InputScale Scale = new([4, 0, 2], [.5f, 2, 1], [0, -.25f, .125f]);

    private static readonly float[] Matrix = Numbers(Rows * Width, 7, 40);

    private static readonly NetEnsemble Nets = new(Scale, Parameters(1), Parameters(2));

    [Fact]
    public void A_net_is_what_its_layers_are_by_hand()
    {
        var sums = Sums(new NetEnsemble(Scale, Parameters(1)));
        var expected = ByHand(Parameters(1));
        for (var i = 0; i < Rows; i++)
        {
            Assert.Equal(expected[i], sums[i], 1e-4);
        }

        Assert.True(expected.Distinct().Count() > Rows / 2);
    }

    [Fact]
    public void Several_nets_give_their_mean()
    {
        var (one, other) = (Sums(new NetEnsemble(Scale, Parameters(1))), Sums(new NetEnsemble(Scale, Parameters(2))));
        Assert.Equal(one.Zip(other, (a, b) => (a + b) / 2), Sums(Nets));
    }

    [Fact]
    public void A_block_is_read_with_those_as_far_as_the_convolutions_reach_and_no_further()
    {
        const int Middle = 22;
        var sums = Sums(Nets);
        var changed = Matrix.ToArray();
        changed[(Middle * Width) + 4] += 1000;
        var again = new double[Rows];
        Nets.Sum(changed, Width, again);
        for (var i = 0; i < Rows; i++)
        {
            Assert.True(Math.Abs(i - Middle) <= NetShape.Reach || sums[i] == again[i]);
        }

        Assert.NotEqual(sums[Middle], again[Middle]);
        Assert.NotEqual(sums[Middle - NetShape.Reach], again[Middle - NetShape.Reach]);
        Assert.NotEqual(sums[Middle + NetShape.Reach], again[Middle + NetShape.Reach]);
    }

    [Fact]
    public void A_stretch_reads_like_the_page_where_its_ends_are_out_of_reach()
    {
        const int From = 3, To = 40;
        var (tile, hidden, sums) = (new float[Width * QuickScorer.Lanes], new float[Nets.HiddenOf(Rows)], new double[Rows]);
        for (var row = 0; row < Rows; row += QuickScorer.Lanes)
        {
            var lanes = Math.Min(QuickScorer.Lanes, Rows - row);
            QuickScorer.Turn(Matrix.AsSpan(row * Width), Width, lanes, tile);
            Nets.Enter(tile, row, lanes, hidden);
        }

        Nets.Sum(hidden, From, To, sums);

        Assert.Equal(Sums(Nets)[(From + NetShape.Reach)..(To - NetShape.Reach)], sums[(From + NetShape.Reach)..(To - NetShape.Reach)]);

        // Of the tiles on either side a block needs no more than that.
        Assert.True(NetShape.Reach <= QuickScorer.Lanes);
    }

    [Theory]
    [InlineData(0f, 0f)]
    [InlineData(.25f, 1f)]
    [InlineData(-.75f, -2f)]
    [InlineData(1.75f, 3f)]
    [InlineData(1e30f, 101.6f)]
    [InlineData(-1e30f, -101.6f)]
    public void Features_come_in_as_logarithms(float value, float expected) => Assert.Equal(expected, InputScale.Logarithm(value), .1f);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var bytes = new MemoryStream();
        NetFormat.Write(new BinaryWriter(bytes), Nets, new Dictionary<int, int> { [4] = 2, [0] = 0, [2] = 1 });
        bytes.Position = 0;
        var read = NetFormat.Read(new BinaryReader(bytes), [0, 2, 4]);

        Assert.Equal(Scale.Columns, read.Scale.Columns);
        Assert.Equal(Sums(Nets), Sums(read));
        Assert.Equal(bytes.Length, bytes.Position);
    }

    [Fact]
    public void An_input_that_the_model_does_not_name_is_refused()
    {
        var bytes = new MemoryStream();
        NetFormat.Write(new BinaryWriter(bytes), Nets, new Dictionary<int, int> { [4] = 2, [0] = 0, [2] = 1 });
        bytes.Position = 0;
        Assert.Throws<InvalidDataException>(() => NetFormat.Read(new BinaryReader(bytes), [0, 2]));
    }

    private static double[] Sums(NetEnsemble nets)
    {
        var sums = new double[Rows];
        nets.Sum(Matrix, Width, sums);
        return sums;
    }

    private static float[] Parameters(int seed)
    {
        var weights = Numbers(new NetShape(Scale.Count).Count, seed, .25);
        NetFormat.Round(weights);
        return weights;
    }

    private static float[] Numbers(int count, int seed, double size)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(((2 * random.NextDouble()) - 1) * size))];
    }

    /// <summary>The same in double precision, a number at a time.</summary>
    private static double[] ByHand(float[] weights)
    {
        const int Channels = NetShape.Channels;
        var shape = new NetShape(Scale.Count);
        var hidden = new double[Rows, Channels];
        for (var row = 0; row < Rows; row++)
        {
            for (var channel = 0; channel < Channels; channel++)
            {
                double sum = weights[shape.InputBias + channel];
                for (var i = 0; i < Scale.Count; i++)
                {
                    var input = (InputScale.Logarithm(Matrix[(row * Width) + Scale.Columns[i]]) * Scale.Factors[i]) + Scale.Shifts[i];
                    sum += Math.Clamp(input, -InputScale.Most, InputScale.Most) * weights[(i * Channels) + channel];
                }

                hidden[row, channel] = Math.Max(0, sum);
            }
        }

        for (var layer = 0; layer < NetShape.Distances.Length; layer++)
        {
            var before = (double[,])hidden.Clone();
            for (var row = 0; row < Rows; row++)
            {
                for (var channel = 0; channel < Channels; channel++)
                {
                    double sum = weights[shape.KernelBiasAt(layer) + channel];
                    for (var tap = 0; tap < NetShape.Taps; tap++)
                    {
                        var read = row + ((tap - 1) * NetShape.Distances[layer]);
                        for (var i = 0; i < Channels && read >= 0 && read < Rows; i++)
                        {
                            sum += before[read, i] * weights[shape.TapAt(layer, tap) + (i * Channels) + channel];
                        }
                    }

                    hidden[row, channel] += Math.Max(0, sum);
                }
            }
        }

        return [.. Enumerable.Range(0, Rows).Select(row => weights[shape.OutputBias] + Enumerable.Range(0, Channels).Sum(channel => hidden[row, channel] * weights[shape.Output + channel]))];
    }
}
