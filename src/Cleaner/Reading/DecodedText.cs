using System.Buffers;
using System.Text;

namespace Cleaner.Reading;

/// <summary>
/// A page's text in rented memory: as a string of its own it would be a large object for nearly every page, to be cleared before and
/// collected after. Dispose of it once nothing reads it any more.
/// </summary>
internal sealed class DecodedText : IDisposable
{
    /// <summary>Longer pages, in bytes, are rare, and memory kept for them would lie idle.</summary>
    private const int LongestRented = 4 * 1024 * 1024;

    private char[]? _rented;

    private DecodedText(ReadOnlyMemory<char> memory, char[]? rented)
    {
        Memory = memory;
        Length = memory.Length;
        _rented = rented;
    }

    /// <summary>The text; not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<char> Memory { get; private set; }

    /// <summary>Its characters.</summary>
    public int Length { get; }

    public static DecodedText Of(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > LongestRented)
        {
            return new(encoding.GetString(bytes).AsMemory(), null);
        }

        var rented = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        return new(rented.AsMemory(0, MixedText.Decode(encoding, bytes, rented)), rented);
    }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            (_rented, Memory) = (null, default);
        }
    }
}
