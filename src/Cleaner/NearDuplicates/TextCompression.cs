using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace Cleaner.NearDuplicates;

/// <summary>Texts as Brotli-compressed UTF-8, led by the length in bytes.</summary>
internal static class TextCompression
{
    // Quality 1 keeps pace with fingerprinting; the next ones save a tenth of the bytes for several times the work.
    private const int Quality = 1;
    private const int WindowBits = 18;

    public static byte[] Compress(string text)
    {
        var plain = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, plain);
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(length) + sizeof(int));
        BitConverter.TryWriteBytes(packed, length);
        if (!BrotliEncoder.TryCompress(plain.AsSpan(0, length), packed.AsSpan(sizeof(int)), out var written, Quality, WindowBits))
        {
            throw new InvalidOperationException("Brotli needed more room than its own upper bound.");
        }

        var result = packed.AsSpan(0, sizeof(int) + written).ToArray();
        ArrayPool<byte>.Shared.Return(plain);
        ArrayPool<byte>.Shared.Return(packed);
        return result;
    }

    public static string Expand(ReadOnlySpan<byte> packed)
    {
        var length = packed.Length >= sizeof(int) ? BitConverter.ToInt32(packed) : -1;
        if (length < 0)
        {
            throw new InvalidDataException("The stored text is damaged.");
        }

        var plain = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            if (!BrotliDecoder.TryDecompress(packed[sizeof(int)..], plain.AsSpan(0, length), out var written) || written != length)
            {
                throw new InvalidDataException("The stored text is damaged.");
            }

            return Encoding.UTF8.GetString(plain, 0, length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
        }
    }
}
