using System.Buffers;
using System.Text;

namespace Cleaner.Reading;

/// <summary>
/// A page's text in rented memory: as a string of its own it would be a large object for nearly every page, to be cleared before and
/// collected after. Dispose of it once nothing reads it any more.
/// </summary>
internal sealed class RentedText : IDisposable
{
    /// <summary>Longer pages, in bytes, are rare, and memory kept for them would lie idle.</summary>
    private const int LongestRented = 4 * 1024 * 1024;

    private char[]? _rented;

    private RentedText(ReadOnlyMemory<char> memory, char[]? rented)
    {
        Memory = memory;
        Length = memory.Length;
        _rented = rented;
    }

    /// <summary>The text; not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<char> Memory { get; private set; }

    /// <summary>Its characters.</summary>
    public int Length { get; }

    /// <summary>A text that is there already.</summary>
    public static RentedText Of(string text) => new(text.AsMemory(), null);

    /// <summary>Bytes as text.</summary>
    public static RentedText Decoded(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestRented)
        {
            return new(encoding.GetString(bytes).AsMemory(), null);
        }

        var rented = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        return new(rented.AsMemory(0, MixedText.Decode(encoding, bytes, rented)), rented);
    }

    /// <summary>A text without some stretches of it; the text itself where there are none.</summary>
    /// <param name="text">The text, whose memory must outlast this.</param>
    /// <param name="stretches">What to leave out, in order and apart from each other.</param>
    public static RentedText Without(ReadOnlyMemory<char> text, ReadOnlySpan<Range> stretches)
    {
        if (stretches.IsEmpty)
        {
            return new(text, null);
        }

        var rented = ArrayPool<char>.Shared.Rent(text.Length);
        var (from, length) = (0, 0);
        foreach (var stretch in stretches)
        {
            Copy(text.Span[from..stretch.Start.Value], rented, ref length);
            from = stretch.End.Value;
        }

        Copy(text.Span[from..], rented, ref length);
        return new(rented.AsMemory(0, length), rented);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            (_rented, Memory) = (null, default);
        }
    }

    private static void Copy(ReadOnlySpan<char> piece, char[] to, ref int length)
    {
        piece.CopyTo(to.AsSpan(length));
        length += piece.Length;
    }
}
