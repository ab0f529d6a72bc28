using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cleaner.Lines;

/// <summary>
/// Bits that say of a hash whether it is surely none of those put in: a few kilobytes that stay near the processor while the tables behind
/// them, which hardly anything looked up is in, do not.
/// </summary>
internal readonly struct HashFilter
{
    /// <summary>Bits for each hash, at least, as a power of two: of sixteen that were not put in, one passes at most.</summary>
    private const int BitsEach = 4;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>A filter for so many hashes.</summary>
    public HashFilter(int count)
    {
        var bits = Math.Max(6, BitOperations.Log2((uint)Math.Max(1, count)) + 1 + BitsEach);
        (_bits, _shift) = (new ulong[1 << (bits - 6)], 32 - bits);
    }

    public void Add(uint hash)
    {
        var bit = Spread(hash);
        _bits[bit >> 6] |= 1ul << (int)bit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash)
    {
        var bit = Spread(hash);
        return (_bits[bit >> 6] & (1ul << (int)bit)) != 0;
    }

    /// <summary>The hash of two neighbouring characters.</summary>
    public static uint Pair(char first, char second) => ((uint)first << 16) ^ second ^ ((uint)second << 7);

    private uint Spread(uint hash) => (hash * 0x9E3779B1) >> _shift;
}
