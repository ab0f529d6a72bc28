namespace Cleaner.Scoring.Nets;

/// <summary>Where the parameters of a <see cref="BlockNet"/> stand in the one array that holds them: matrices input by input, each with its biases behind it.</summary>
/// <param name="Inputs">How many features go in.</param>
internal readonly record struct NetShape(int Inputs)
{
    /// <summary>Numbers by which the net knows a block.</summary>
    public const int Channels = 32;

    /// <summary>Blocks that a convolution looks at: one before, the block, one behind.</summary>
    public const int Taps = 3;

    private const int Kernel = Taps * Channels * Channels;

    /// <summary>How far off the blocks before and behind are, convolution by convolution.</summary>
    public static ReadOnlySpan<int> Distances => [1, 2, 4, 8];

    /// <summary>How far off, in blocks, the furthest block is that a block's log-odds depend on.</summary>
    public static int Reach
    {
        get
        {
            var reach = 0;
            foreach (var distance in Distances)
            {
                reach += distance * (Taps / 2);
            }

            return reach;
        }
    }

    public int InputBias => Inputs * Channels;

    public int Output => KernelAt(Distances.Length);

    public int OutputBias => Output + Channels;

    public int Count => OutputBias + 1;

    public int KernelAt(int layer) => InputBias + Channels + (layer * (Kernel + Channels));

    public int KernelBiasAt(int layer) => KernelAt(layer) + Kernel;

    /// <summary>The part of a convolution's kernel that one of the blocks it looks at goes through.</summary>
    public int TapAt(int layer, int tap) => KernelAt(layer) + (tap * Channels * Channels);
}
