using System.Buffers;

namespace Cleaner.Scoring.Nets;

/// <summary>
/// Reads a page's blocks in their order: each becomes <see cref="NetShape.Channels"/> numbers, which four convolutions along the page, each over blocks
/// further off, add to what stands around it; what is left at the end is the block's log-odds. Immutable.
/// </summary>
/// <remarks>
/// Convolutions at growing distances after Yu and Koltun, "Multi-scale context aggregation by dilated convolutions" (ICLR 2016), added to what they read
/// after He et al., "Deep residual learning" (CVPR 2016). Blocks in a row as a sequence: Leonhardt et al., "Boilerplate removal using a neural sequence
/// labeling model" (WWW 2020).
/// </remarks>
/// <param name="shape">Where the parameters stand.</param>
/// <param name="weights">The parameters.</param>
internal sealed class BlockNet(NetShape shape, float[] weights)
{
    private const int Channels = NetShape.Channels;

    /// <summary>The channels of blocks that go through a layer together.</summary>
    private const int Group = ChannelMath.Together * Channels;

    public ReadOnlySpan<float> Weights => weights;

    /// <summary>The first layer, for blocks that stand side by side.</summary>
    /// <param name="inputs">For each input its value in every lane.</param>
    /// <param name="lanes">How many lanes there are; any beyond the page's blocks are padding.</param>
    /// <param name="hidden">Receives the blocks' channels, as many as it has room for.</param>
    public void Enter(ReadOnlySpan<float> inputs, int lanes, Span<float> hidden)
    {
        var matrix = Weights[..shape.InputBias];
        for (var at = 0; at < hidden.Length; at += Group)
        {
            var group = hidden.Slice(at, Math.Min(Group, hidden.Length - at));
            Bias(shape.InputBias, group);
            AddProducts(inputs[(at / Channels)..], lanes, 1, matrix, group);
        }

        ChannelMath.Rectify(hidden);
    }

    /// <summary>The other layers: adds to the sums what the net makes of all of a page's blocks.</summary>
    /// <param name="hidden">Channels as <see cref="Enter"/> left them, block after block; written over.</param>
    /// <param name="sums">One per block.</param>
    public void AddTo(Span<double> sums, Span<float> hidden)
    {
        var spare = ArrayPool<float>.Shared.Rent(hidden.Length);
        var from = hidden;
        var to = spare.AsSpan(0, hidden.Length);
        for (var layer = 0; layer < NetShape.Distances.Length; layer++)
        {
            Convolve(layer, from, to);
            ChannelMath.Rectify(to);
            ChannelMath.Add(from, to);
            var read = from;
            from = to;
            to = read;
        }

        for (var block = 0; block < sums.Length; block++)
        {
            var sum = Weights[shape.OutputBias];
            for (var channel = 0; channel < Channels; channel++)
            {
                sum += from[(block * Channels) + channel] * Weights[shape.Output + channel];
            }

            sums[block] += sum;
        }

        ArrayPool<float>.Shared.Return(spare);
    }

    /// <summary>What a convolution makes of a row of blocks, before anything is cut off below zero.</summary>
    /// <param name="layer">Which of the convolutions.</param>
    /// <param name="from">The blocks' channels.</param>
    /// <param name="to">Receives as many.</param>
    public void Convolve(int layer, ReadOnlySpan<float> from, Span<float> to)
    {
        for (var at = 0; at < to.Length; at += Group)
        {
            Convolve(layer, from, at, to.Slice(at, Math.Min(Group, to.Length - at)));
        }
    }

    /// <summary>What a convolution makes of a few blocks and those before and behind them; beyond the page there is nothing.</summary>
    private void Convolve(int layer, ReadOnlySpan<float> from, int at, Span<float> to)
    {
        Bias(shape.KernelBiasAt(layer), to);
        for (var tap = 0; tap < NetShape.Taps; tap++)
        {
            var away = (tap - 1) * NetShape.Distances[layer] * Channels;
            var first = Math.Max(at, -away);
            var end = Math.Min(at + to.Length, from.Length - away);
            if (first < end)
            {
                var matrix = Weights.Slice(shape.TapAt(layer, tap), Channels * Channels);
                AddProducts(from[(first + away)..], 1, Channels, matrix, to[(first - at)..(end - at)]);
            }
        }
    }

    /// <summary>Adds the products of blocks side by side, up to a <see cref="Group"/>.</summary>
    private static void AddProducts(ReadOnlySpan<float> x, int stride, int apart, ReadOnlySpan<float> matrix, Span<float> y)
    {
        if (y.Length == Group)
        {
            ChannelMath.AddProducts(x, stride, apart, matrix, y);
            return;
        }

        for (var block = 0; block * Channels < y.Length; block++)
        {
            ChannelMath.AddProduct(x[(block * apart)..], stride, matrix, y.Slice(block * Channels, Channels));
        }
    }

    private void Bias(int at, Span<float> blocks)
    {
        for (var block = 0; block < blocks.Length; block += Channels)
        {
            Weights.Slice(at, Channels).CopyTo(blocks[block..]);
        }
    }
}
