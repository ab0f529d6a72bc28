using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleaner.Scoring.Nets;

/// <summary>
/// Brings features of any size to one scale: their logarithm, roughly, moved and stretched so that most lie between -1 and 1, and none beyond
/// <see cref="Most"/>. The logarithm is read off the exponent and mantissa of 1 + 4|x| as if they were one number: straight between powers of two.
/// </summary>
/// <param name="Columns">The features, as columns of <see cref="Features.FeatureTable"/>.</param>
/// <param name="Factors">What each one's logarithm is multiplied with.</param>
/// <param name="Shifts">What is added then.</param>
internal sealed record InputScale(int[] Columns, float[] Factors, float[] Shifts)
{
    public const float Most = 4;

    private const float Steepness = 4;

    private const int One = 127 << 23;

    private const float Mantissa = 1f / (1 << 23);

    public int Count => Columns.Length;

    /// <summary>The logarithm of a feature, before it is moved.</summary>
    public static float Logarithm(float value) => Logarithm(Vector512.Create(value)).ToScalar();

    /// <summary>The inputs of blocks that stand side by side.</summary>
    /// <param name="tile">For each column of the table its value in every lane.</param>
    /// <param name="inputs">Receives the same for each input.</param>
    public void Fill(ReadOnlySpan<float> tile, Span<float> inputs)
    {
        var columns = MemoryMarshal.Cast<float, Vector512<float>>(tile);
        var scaled = MemoryMarshal.Cast<float, Vector512<float>>(inputs);
        for (var i = 0; i < Columns.Length; i++)
        {
            scaled[i] = Scaled(columns[Columns[i]], i);
        }
    }

    /// <summary>One input, from the value of its feature.</summary>
    public float Of(float value, int input) => Scaled(Vector512.Create(value), input).ToScalar();

    private Vector512<float> Scaled(Vector512<float> values, int input)
    {
        var moved = (Logarithm(values) * Factors[input]) + Vector512.Create(Shifts[input]);
        return Vector512.Max(Vector512.Min(moved, Vector512.Create(Most)), Vector512.Create(-Most));
    }

    private static Vector512<float> Logarithm(Vector512<float> value)
    {
        var bits = ((Vector512.Abs(value) * Steepness) + Vector512<float>.One).AsInt32() - Vector512.Create(One);
        return (Vector512.ConvertToSingle(bits) * Mantissa) | (value & Vector512.Create(-0f));
    }
}
