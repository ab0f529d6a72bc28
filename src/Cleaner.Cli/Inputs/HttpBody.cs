using System.IO.Compression;

namespace Cleaner.Cli.Inputs;

/// <summary>
/// The page in the body of a server's answer: out of its chunks (RFC 9112) and decompressed (RFC 9110). Archives often store the page
/// already unwrapped and the header as it was; so what does not look as the header says is taken as it is.
/// </summary>
internal static class HttpBody
{
    public static Stream Open(WarcRecord record)
    {
        var body = record.Body.AsMemory();
        if (record.Http is not { } http)
        {
            return Bytes(body);
        }

        if (Names(http["Transfer-Encoding"]).Contains("chunked", StringComparer.OrdinalIgnoreCase))
        {
            body = Chunks.Join(body);
        }

        Stream stream = Bytes(body);
        var start = body.Span;
        foreach (var coding in Names(http["Content-Encoding"]).AsEnumerable().Reverse())
        {
            stream = Decoded(stream, coding.ToLowerInvariant(), start);

            // Of what lies inside another coding no bytes are at hand.
            start = [];
        }

        return stream;
    }

    private static Stream Decoded(Stream stream, string coding, ReadOnlySpan<byte> start) => coding switch
    {
        "identity" or "none" or "" => stream,
        "gzip" or "x-gzip" => start.IsEmpty || GzipMembers.IsMember(start) ? new GunzipStream(stream) : stream,
        "deflate" => IsMarkup(start) ? stream : IsZlib(start) ? new ZLibStream(stream, CompressionMode.Decompress) : new DeflateStream(stream, CompressionMode.Decompress),
        "br" => IsMarkup(start) ? stream : new BrotliStream(stream, CompressionMode.Decompress),
        _ => throw new InvalidDataException($"the content encoding '{coding}' is not known"),
    };

    // Two bytes that are divisible by 31 (RFC 1950).
    private static bool IsZlib(ReadOnlySpan<byte> start) => start is [0x78, var flags, ..] && ((0x78 << 8) | flags) % 31 == 0;

    private static bool IsMarkup(ReadOnlySpan<byte> start)
    {
        start = start.TrimStart(" \t\r\n\uFEFF"u8);
        return start is [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z'), ..];
    }

    private static string[] Names(string? field) =>
        field?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static MemoryStream Bytes(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray());
}
