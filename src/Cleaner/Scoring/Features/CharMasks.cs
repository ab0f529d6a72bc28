using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleaner.Scoring.Features;

/// <summary>
/// The kinds of up to <see cref="Length"/> characters, one bit a character, the first the lowest: what is asked of every character of a page takes a few
/// instructions for all of them together. ASCII by vectors, the rest one by one.
/// </summary>
internal struct CharMasks
{
    public const int Length = 64;

    /// <summary>What words are of, but for CJK characters, each of which is a word.</summary>
    public ulong Words;

    /// <summary>Of <see cref="Words"/> the capitals, and the figures.</summary>
    public ulong Uppers, Digits;

    /// <summary>Of <see cref="Words"/> those of scripts that set no spaces, or need not.</summary>
    public ulong Unspaced;

    public ulong Cjk;

    public ulong Spaces, Stops, Commas, Quotes, Pipes;

    /// <summary>Where words and CJK characters begin.</summary>
    /// <param name="isInWord">Whether a character of a word stands before the first.</param>
    public readonly ulong Tokens(ulong isInWord) => (Words & ~(Words << 1 | isInWord)) | Cjk;

    /// <param name="text">The characters; of more than there is room for the first count.</param>
    public static CharMasks Of(ReadOnlySpan<char> text)
    {
        Span<ushort> padded = stackalloc ushort[Length];
        scoped var chars = MemoryMarshal.Cast<char, ushort>(text);
        if (text.Length < Length)
        {
            padded.Clear();
            chars.CopyTo(padded);
            chars = padded;
        }

        // What is beyond a byte becomes 255, and so stays beyond ASCII.
        var bytes = Vector512.NarrowWithSaturation(Vector512.Create(chars), Vector512.Create(chars[Vector512<ushort>.Count..]));
        var masks = default(CharMasks);
        masks.Uppers = Between(bytes, 'A', 'Z');
        masks.Digits = Between(bytes, '0', '9');
        masks.Words = masks.Uppers | masks.Digits | Between(bytes, 'a', 'z') | At(bytes, '_');
        masks.Spaces = At(bytes, ' ');
        masks.Stops = At(bytes, '.') | At(bytes, '!') | At(bytes, '?');
        masks.Commas = At(bytes, ',') | At(bytes, ';');
        masks.Quotes = At(bytes, '"');
        masks.Pipes = At(bytes, '|') | At(bytes, '>') | At(bytes, '/');
        for (var beyond = bytes.ExtractMostSignificantBits(); beyond != 0; beyond &= beyond - 1)
        {
            var at = BitOperations.TrailingZeroCount(beyond);
            masks.Add(text[at], 1UL << at);
        }

        return masks;
    }

    private static ulong Between(Vector512<byte> bytes, char first, char last) =>
        Vector512.LessThanOrEqual(bytes - Vector512.Create((byte)first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();

    private static ulong At(Vector512<byte> bytes, char c) => Vector512.Equals(bytes, Vector512.Create((byte)c)).ExtractMostSignificantBits();

    private void Add(char c, ulong bit)
    {
        var kind = CharKinds.Of(c);
        if (kind <= CharKind.Digit)
        {
            Words |= bit;
            Unspaced |= c < CharKinds.FirstUnspaced ? 0 : bit;
        }

        switch (kind)
        {
            case CharKind.Upper:
                Uppers |= bit;
                break;
            case CharKind.Digit:
                Digits |= bit;
                break;
            case CharKind.Cjk:
                Cjk |= bit;
                break;
            case CharKind.Stop:
                Stops |= bit;
                break;
            case CharKind.Comma:
                Commas |= bit;
                break;
            case CharKind.Quote:
                Quotes |= bit;
                break;
            case CharKind.Pipe:
                Pipes |= bit;
                break;
        }
    }
}
