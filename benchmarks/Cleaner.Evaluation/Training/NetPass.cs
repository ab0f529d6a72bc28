using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;

namespace Cleaner.Evaluation.Training;

/// <summary>A page through a net and back: what each parameter should change (Rumelhart, Hinton and Williams, 1986), with dropout (Srivastava et al., 2014).</summary>
/// <param name="shape">The net's.</param>
/// <param name="options">How it is trained.</param>
/// <param name="random">Chooses parts of long pages, and what is dropped.</param>
internal sealed class NetPass(NetShape shape, NetOptions options, Random random)
{
    private const int Channels = NetShape.Channels;

    private static readonly int Layers = NetShape.Distances.Length;

    private readonly float[] _inputs = new float[options.Window * shape.Inputs];

    /// <summary>What went into each convolution, and came out of the last.</summary>
    private readonly float[][] _hidden = [.. Enumerable.Range(0, Layers + 1).Select(_ => new float[options.Window * Channels])];

    /// <summary>By how much each value that a layer made was let through: 0 where it was below zero or dropped.</summary>
    private readonly float[][] _gates = [.. Enumerable.Range(0, Layers + 1).Select(_ => new float[options.Window * Channels])];

    private readonly float[] _back = new float[options.Window * Channels];
    private readonly float[] _gated = new float[options.Window * Channels];
    private readonly float[] _turned = new float[shape.Count];
    private float[] _weights = [];
    private ulong _drops = (ulong)random.NextInt64();

    /// <summary>Summed over the pages since <see cref="Begin"/>.</summary>
    public float[] Gradients { get; } = new float[shape.Count];

    /// <summary>Begins a step.</summary>
    public void Begin(float[] weights)
    {
        _weights = weights;
        Array.Clear(Gradients);
        for (var layer = 0; layer < Layers; layer++)
        {
            for (var tap = 0; tap < NetShape.Taps; tap++)
            {
                var at = shape.TapAt(layer, tap);
                for (var i = 0; i < Channels * Channels; i++)
                {
                    _turned[at + (i % Channels * Channels) + (i / Channels)] = weights[at + i];
                }
            }
        }
    }

    /// <summary>Adds a page's gradients: of the cross-entropy of its blocks, each with its weight.</summary>
    public void Learn(TrainingPage page, InputScale scale, double pageScale)
    {
        var rows = Math.Min(page.Rows, options.Window);
        var from = page.Rows > rows ? random.Next(page.Rows - rows + 1) : 0;
        ReadInputs(page, scale, from, rows);
        Forward(rows);
        Array.Clear(_back);
        var last = _hidden[Layers];
        for (var row = 0; row < rows; row++)
        {
            var own = last.AsSpan(row * Channels, Channels);
            double sum = _weights[shape.OutputBias];
            for (var i = 0; i < Channels; i++)
            {
                sum += own[i] * _weights[shape.Output + i];
            }

            var gradient = (float)((Logistic.Of(sum) - (page.Labels[from + row] ? 1 : 0)) * page.Weights[from + row] * pageScale);
            Gradients[shape.OutputBias] += gradient;
            for (var i = 0; i < Channels; i++)
            {
                Gradients[shape.Output + i] += gradient * own[i];
                _back[(row * Channels) + i] = gradient * _weights[shape.Output + i];
            }
        }

        Backward(rows);
    }

    private void ReadInputs(TrainingPage page, InputScale scale, int from, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < shape.Inputs; i++)
            {
                _inputs[(row * shape.Inputs) + i] = scale.Of(page.Value(from + row, scale.Columns[i]), i);
            }
        }

        Drop(_inputs.AsSpan(0, rows * shape.Inputs), options.InputDropout);
    }

    private void Forward(int rows)
    {
        var net = new BlockNet(shape, _weights);
        for (var row = 0; row < rows; row++)
        {
            var own = _hidden[0].AsSpan(row * Channels, Channels);
            _weights.AsSpan(shape.InputBias, Channels).CopyTo(own);
            ChannelMath.AddProduct(_inputs.AsSpan(row * shape.Inputs, shape.Inputs), 1, _weights.AsSpan(0, shape.InputBias), own);
        }

        Let(_hidden[0].AsSpan(0, rows * Channels), _gates[0]);
        for (var layer = 0; layer < Layers; layer++)
        {
            var before = _hidden[layer].AsSpan(0, rows * Channels);
            var after = _hidden[layer + 1].AsSpan(0, rows * Channels);
            net.Convolve(layer, before, after);
            Let(after, _gates[layer + 1]);
            ChannelMath.Add(before, after);
        }
    }

    private void Backward(int rows)
    {
        var back = _back.AsSpan(0, rows * Channels);
        var gated = _gated.AsSpan(0, rows * Channels);
        for (var layer = Layers - 1; layer >= 0; layer--)
        {
            Gate(back, _gates[layer + 1], gated);
            for (var row = 0; row < rows; row++)
            {
                var own = gated.Slice(row * Channels, Channels);
                ChannelMath.Add(own, Gradients.AsSpan(shape.KernelBiasAt(layer), Channels));
                for (var tap = 0; tap < NetShape.Taps; tap++)
                {
                    if (row + ((tap - 1) * NetShape.Distances[layer]) is var read && (uint)read < (uint)rows)
                    {
                        AddOuter(_hidden[layer].AsSpan(read * Channels, Channels), own, Gradients.AsSpan(shape.TapAt(layer, tap), Channels * Channels));
                        ChannelMath.AddProduct(own, 1, _turned.AsSpan(shape.TapAt(layer, tap), Channels * Channels), back.Slice(read * Channels, Channels));
                    }
                }
            }
        }

        Gate(back, _gates[0], gated);
        for (var row = 0; row < rows; row++)
        {
            var own = gated.Slice(row * Channels, Channels);
            ChannelMath.Add(own, Gradients.AsSpan(shape.InputBias, Channels));
            AddOuter(_inputs.AsSpan(row * shape.Inputs, shape.Inputs), own, Gradients.AsSpan(0, shape.InputBias));
        }
    }

    /// <summary>Lets values above zero through, but for those that are dropped, and notes which.</summary>
    private void Let(Span<float> values, Span<float> gates)
    {
        gates[..values.Length].Fill(1);
        Drop(gates[..values.Length], options.Dropout);
        for (var i = 0; i < values.Length; i++)
        {
            gates[i] = values[i] > 0 ? gates[i] : 0;
            values[i] *= gates[i];
        }
    }

    /// <summary>Makes some values zero, and the others as much larger.</summary>
    private void Drop(Span<float> values, double share)
    {
        var (least, kept) = ((byte)Math.Round(share * 256), (float)(1 / (1 - (Math.Round(share * 256) / 256))));
        for (var i = 0; i < values.Length; i += sizeof(ulong))
        {
            _drops = Fold.Mix(_drops, (ulong)i);
            var bits = _drops;
            for (var k = i; k < Math.Min(i + sizeof(ulong), values.Length); k++, bits >>= 8)
            {
                values[k] = (byte)bits < least ? 0 : values[k] * kept;
            }
        }
    }

    private static void Gate(ReadOnlySpan<float> values, ReadOnlySpan<float> gates, Span<float> gated)
    {
        for (var i = 0; i < values.Length; i++)
        {
            gated[i] = values[i] * gates[i];
        }
    }

    /// <summary>Adds to a matrix every value of one vector times the other.</summary>
    private static void AddOuter(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> matrix)
    {
        var rows = MemoryMarshal.Cast<float, Vector256<float>>(matrix);
        var values = MemoryMarshal.Cast<float, Vector256<float>>(y);
        for (int i = 0, at = 0; i < x.Length; i++, at += values.Length)
        {
            var factor = Vector256.Create(x[i]);
            rows[at] += factor * values[0];
            rows[at + 1] += factor * values[1];
            rows[at + 2] += factor * values[2];
            rows[at + 3] += factor * values[3];
        }
    }
}
