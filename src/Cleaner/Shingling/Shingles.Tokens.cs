using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleaner.Shingling;

/// <summary>The tokens of whole articles, 32 characters at a time while they are ASCII: where words begin and end is then read off a bit mask.</summary>
internal static partial class Shingles
{
    /// <summary>Writes the hash of every token of a folded text; <paramref name="into"/> must hold one a character. Returns how many.</summary>
    public static int TokenHashes(ReadOnlySpan<char> folded, Span<ulong> into)
    {
        var count = 0;
        var wordStart = -1;
        var i = 0;
        while (i < folded.Length)
        {
            if (Vector256.IsHardwareAccelerated && folded.Length - i >= Vector256<byte>.Count && TryWordMask(folded[i..], out var words))
            {
                // A set bit is a place where a word begins or where one has just ended, in turn.
                var edges = words ^ ((words << 1) | (wordStart >= 0 ? 1u : 0u));
                while (edges != 0)
                {
                    var place = i + BitOperations.TrailingZeroCount(edges);
                    edges &= edges - 1;
                    if (wordStart < 0)
                    {
                        wordStart = place;
                    }
                    else
                    {
                        into[count++] = HashOf(folded[wordStart..place]);
                        wordStart = -1;
                    }
                }

                i += Vector256<byte>.Count;
                continue;
            }

            var end = Math.Min(folded.Length, i + Vector256<byte>.Count);
            while (i < end)
            {
                var kind = Tokenizer.KindAt(folded, i, out var width);
                if (kind == Tokenizer.Kind.Word)
                {
                    wordStart = wordStart < 0 ? i : wordStart;
                }
                else if (kind != Tokenizer.Kind.Mark)
                {
                    if (wordStart >= 0)
                    {
                        into[count++] = HashOf(folded[wordStart..i]);
                        wordStart = -1;
                    }

                    if (kind == Tokenizer.Kind.Ideograph)
                    {
                        into[count++] = HashOf(folded.Slice(i, width));
                    }
                }

                i += width;
            }
        }

        if (wordStart >= 0)
        {
            into[count++] = HashOf(folded[wordStart..]);
        }

        return count;
    }

    private static bool TryWordMask(ReadOnlySpan<char> folded, out uint words)
    {
        var block = MemoryMarshal.Cast<char, ushort>(folded);
        var first = Vector256.Create(block);
        var second = Vector256.Create(block[Vector256<ushort>.Count..]);
        if (Vector256.GreaterThanAny(first | second, Vector256.Create((ushort)0x7F)))
        {
            words = 0;
            return false;
        }

        var bytes = Vector256.Narrow(first, second);
        var isLetter = Vector256.LessThanOrEqual((bytes | Vector256.Create((byte)0x20)) - Vector256.Create((byte)'a'), Vector256.Create((byte)('z' - 'a')));
        var isDigit = Vector256.LessThanOrEqual(bytes - Vector256.Create((byte)'0'), Vector256.Create((byte)9));
        words = (isLetter | isDigit).ExtractMostSignificantBits();
        return true;
    }
}
