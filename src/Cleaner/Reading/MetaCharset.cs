using System.Buffers;
using System.Text;

namespace Cleaner.Reading;

/// <summary>The character set that a meta tag or an XML declaration near the top of the page names.</summary>
internal static class MetaCharset
{
    /// <summary>How far in is looked, in bytes; browsers read 1,024, but real pages put scripts first.</summary>
    private const int Window = 16 * 1024;

    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        // Tags and labels are ASCII in every encoding that a meta tag can name; Latin-1 keeps one character a byte.
        var rented = ArrayPool<char>.Shared.Rent(Window);
        var found = Find(rented.AsSpan(0, Encoding.Latin1.GetChars(bytes[..Math.Min(bytes.Length, Window)], rented)));
        ArrayPool<char>.Shared.Return(rented);
        return found;
    }

    private static Encoding? Find(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var isMeta = text.StartsWith("meta", StringComparison.OrdinalIgnoreCase);
            if (!isMeta && !text.StartsWith("?xml", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var end = text.IndexOf('>');
            var tag = end < 0 ? text : text[..end];
            if ((isMeta ? Charset.FromContentType(tag) : XmlEncoding(tag)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Encoding? XmlEncoding(ReadOnlySpan<char> declaration)
    {
        var at = declaration.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = declaration[(at + "encoding".Length)..].TrimStart(" =\"'");
        var end = value.IndexOfAny("\"' ?");
        return Charset.Find(end < 0 ? value : value[..end]);
    }
}
