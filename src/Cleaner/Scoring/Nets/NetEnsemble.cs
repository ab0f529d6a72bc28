using System.Buffers;
using Cleaner.Scoring.Trees;

namespace Cleaner.Scoring.Nets;

/// <summary>Several nets over the same inputs, which began from other random numbers: their mean errs less than any of them. Immutable.</summary>
internal sealed class NetEnsemble
{
    private const int Channels = NetShape.Channels, Lanes = QuickScorer.Lanes;

    private readonly BlockNet[] _nets;

    /// <param name="scale">What goes in.</param>
    /// <param name="weights">Each net's parameters, in the places of <see cref="NetShape"/>.</param>
    public NetEnsemble(InputScale scale, params ReadOnlySpan<float[]> weights)
    {
        Scale = scale;
        _nets = new BlockNet[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            _nets[i] = new(Shape, weights[i]);
        }
    }

    public InputScale Scale { get; }

    public NetShape Shape => new(Scale.Count);

    public ReadOnlySpan<BlockNet> Nets => _nets;

    /// <summary>Space for what the nets know of so many blocks between <see cref="Enter"/> and <see cref="Sum(Span{float}, int, int, Span{double})"/>.</summary>
    public int HiddenOf(int blocks) => _nets.Length * blocks * Channels;

    /// <summary>Takes in up to <see cref="QuickScorer.Lanes"/> blocks that stand side by side.</summary>
    /// <param name="tile">For each column of the feature table its value in every lane.</param>
    /// <param name="from">The first of the blocks.</param>
    /// <param name="lanes">How many they are.</param>
    /// <param name="hidden">Space of all of the page's blocks, net by net.</param>
    public void Enter(ReadOnlySpan<float> tile, int from, int lanes, Span<float> hidden)
    {
        var inputs = ArrayPool<float>.Shared.Rent(Scale.Count * Lanes);
        Scale.Fill(tile, inputs.AsSpan(0, Scale.Count * Lanes));
        for (var i = 0; i < _nets.Length; i++)
        {
            var own = hidden[(i * (hidden.Length / _nets.Length))..];
            _nets[i].Enter(inputs.AsSpan(0, Scale.Count * Lanes), Lanes, own.Slice(from * Channels, lanes * Channels));
        }

        ArrayPool<float>.Shared.Return(inputs);
    }

    /// <summary>The nets' mean for each block of a stretch that is in: log-odds. Blocks nearer to its ends than <see cref="NetShape.Reach"/> are read as if nothing stood beyond.</summary>
    /// <param name="hidden">As <see cref="Enter"/> left it; the stretch's is written over.</param>
    /// <param name="from">The stretch's first block.</param>
    /// <param name="to">The block behind its last.</param>
    /// <param name="sums">One per block of the page.</param>
    public void Sum(Span<float> hidden, int from, int to, Span<double> sums)
    {
        var own = sums[from..to];
        own.Clear();
        for (var i = 0; i < _nets.Length; i++)
        {
            _nets[i].AddTo(own, hidden.Slice((i * (hidden.Length / _nets.Length)) + (from * Channels), own.Length * Channels));
        }

        foreach (ref var sum in own)
        {
            sum /= _nets.Length;
        }
    }

    /// <summary>The same for the rows of a matrix, which are a page's blocks in their order.</summary>
    /// <param name="matrix">Rows of <paramref name="width"/> values, one after the other.</param>
    /// <param name="width">Columns.</param>
    /// <param name="sums">One per row.</param>
    public void Sum(ReadOnlySpan<float> matrix, int width, Span<double> sums)
    {
        var tile = ArrayPool<float>.Shared.Rent(width * Lanes);
        var hidden = ArrayPool<float>.Shared.Rent(HiddenOf(sums.Length));
        var used = hidden.AsSpan(0, HiddenOf(sums.Length));
        for (var row = 0; row < sums.Length; row += Lanes)
        {
            var lanes = Math.Min(Lanes, sums.Length - row);
            QuickScorer.Turn(matrix[(row * width)..], width, lanes, tile);
            Enter(tile, row, lanes, used);
        }

        Sum(used, 0, sums.Length, sums);
        ArrayPool<float>.Shared.Return(hidden);
        ArrayPool<float>.Shared.Return(tile);
    }
}
