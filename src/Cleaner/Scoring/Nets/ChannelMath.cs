using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleaner.Scoring.Nets;

/// <summary>What a net's layers are made of. Multiplied and added in the order of the inputs, each channel for itself: vectors change no bit of the result.</summary>
internal static class ChannelMath
{
    /// <summary>How many vectors <see cref="AddProducts"/> takes at a time: what the registers have room for.</summary>
    public const int Together = 4;

    /// <summary>Adds a vector times a matrix: <paramref name="y"/> += x · <paramref name="matrix"/>.</summary>
    /// <param name="x">The vector's values, <paramref name="stride"/> places apart.</param>
    /// <param name="stride">From one value to the next.</param>
    /// <param name="matrix">For each value of x a weight for every channel.</param>
    /// <param name="y">The channels.</param>
    public static void AddProduct(ReadOnlySpan<float> x, int stride, ReadOnlySpan<float> matrix, Span<float> y)
    {
        var rows = MemoryMarshal.Cast<float, Vector512<float>>(matrix);
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(y);
        var (a, b) = (sums[0], sums[1]);
        for (int i = 0, at = 0; at + 1 < rows.Length; i += stride, at += 2)
        {
            var value = Vector512.Create(x[i]);
            a += value * rows[at];
            b += value * rows[at + 1];
        }

        (sums[0], sums[1]) = (a, b);
    }

    /// <summary>The same for <see cref="Together"/> vectors side by side, which takes little longer than for one or two: a weight is loaded once for all.</summary>
    /// <param name="x">The first vector's values, <paramref name="stride"/> places apart; each next vector's begin <paramref name="apart"/> places on.</param>
    /// <param name="stride">From one value to the next.</param>
    /// <param name="apart">From one vector to the next.</param>
    /// <param name="matrix">For each value a weight for every channel.</param>
    /// <param name="y">The channels, vector after vector.</param>
    public static void AddProducts(ReadOnlySpan<float> x, int stride, int apart, ReadOnlySpan<float> matrix, Span<float> y)
    {
        var rows = MemoryMarshal.Cast<float, Vector512<float>>(matrix);
        var sums = MemoryMarshal.Cast<float, Vector512<float>>(y)[..(2 * Together)];
        var (a, b, c, d) = (sums[0], sums[1], sums[2], sums[3]);
        var (e, f, g, h) = (sums[4], sums[5], sums[6], sums[7]);
        for (int i = 0, at = 0; at + 1 < rows.Length; i += stride, at += 2)
        {
            var (left, right) = (rows[at], rows[at + 1]);
            var (first, second) = (Vector512.Create(x[i]), Vector512.Create(x[i + apart]));
            a += first * left;
            b += first * right;
            c += second * left;
            d += second * right;
            var (third, fourth) = (Vector512.Create(x[i + (2 * apart)]), Vector512.Create(x[i + (3 * apart)]));
            e += third * left;
            f += third * right;
            g += fourth * left;
            h += fourth * right;
        }

        (sums[0], sums[1], sums[2], sums[3]) = (a, b, c, d);
        (sums[4], sums[5], sums[6], sums[7]) = (e, f, g, h);
    }

    /// <summary>Values below zero become zero (ReLU).</summary>
    public static void Rectify(Span<float> channels)
    {
        foreach (ref var value in MemoryMarshal.Cast<float, Vector256<float>>(channels))
        {
            value = Vector256.Max(value, Vector256<float>.Zero);
        }
    }

    /// <summary>Adds one block's channels, or several blocks', to others.</summary>
    public static void Add(ReadOnlySpan<float> x, Span<float> y)
    {
        var values = MemoryMarshal.Cast<float, Vector256<float>>(x);
        var sums = MemoryMarshal.Cast<float, Vector256<float>>(y);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += values[i];
        }
    }
}
