namespace Cleaner.Scoring.Features;

/// <summary>
/// Arithmetic whose result is the same on every machine and under every compiler: additions, multiplications, divisions and square
/// roots are exact by IEEE 754, library logarithms and exponentials are not, so there are none. Trees do not need them.
/// </summary>
internal static class Fold
{
    /// <summary>The binary logarithm of 1 + n, straight between powers of two.</summary>
    public static double Log2(int n)
    {
        var x = (uint)n + 1;
        var power = System.Numerics.BitOperations.Log2(x);
        return power + ((double)x / (1u << power)) - 1;
    }

    public static double Share(double part, double whole) => whole > 0 ? part / whole : 0;

    public static ulong Mix(ulong a, ulong b)
    {
        var x = (a ^ (b * 0x9E3779B97F4A7C15)) * 0xff51afd7ed558ccd;
        return x ^ x >> 32;
    }
}
