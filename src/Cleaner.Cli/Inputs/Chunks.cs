using System.Globalization;

namespace Cleaner.Cli.Inputs;

/// <summary>A body sent in chunks, each with its length in hexadecimal before it (RFC 9112, 7.1).</summary>
internal static class Chunks
{
    private const int LongestSize = 8;

    /// <summary>The chunks' content; the body itself where it does not begin as a chunk does.</summary>
    /// <exception cref="InvalidDataException">A chunk is broken.</exception>
    public static Memory<byte> Join(Memory<byte> body)
    {
        if (!TryReadSize(body.Span, out _, out _))
        {
            return body;
        }

        // Joined in place: what is written never overtakes what is read.
        var (read, written) = (0, 0);
        while (true)
        {
            if (!TryReadSize(body.Span[read..], out var size, out var line))
            {
                throw new InvalidDataException("the chunks of the HTTP body are broken");
            }

            read += line;
            if (size == 0)
            {
                return body[..written];
            }

            if (size > body.Length - read)
            {
                throw new InvalidDataException("the last chunk of the HTTP body is cut short");
            }

            body.Slice(read, size).CopyTo(body[written..]);
            read += size;
            written += size;
            read += body.Span[read..] is [(byte)'\r', (byte)'\n', ..] ? 2 : body.Span[read..] is [(byte)'\n', ..] ? 1 : 0;
        }
    }

    /// <summary>Reads the line that says how long a chunk is, with whatever follows a semicolon.</summary>
    private static bool TryReadSize(ReadOnlySpan<byte> bytes, out int size, out int length)
    {
        size = 0;
        length = bytes.IndexOf((byte)'\n') + 1;
        if (length == 0)
        {
            return false;
        }

        var line = bytes[..(length - 1)];
        var end = line.IndexOf((byte)';');
        line = (end < 0 ? line : line[..end]).Trim(" \t\r"u8);
        return line.Length is > 0 and <= LongestSize && int.TryParse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out size) && size >= 0;
    }
}
