using System.Buffers;
using System.Text;
using UtfUnknown;

namespace Cleaner.Evaluation.Runners;

/// <summary>
/// Decodes a page for the systems that take text rather than bytes, so that none is blamed for a charset that its caller would have
/// settled: byte order mark, else UTF-8 where the bytes are valid UTF-8 whatever the page declares, else the page's <c>meta</c>, else
/// detection. GB2312 and GBK are read as GB18030, which contains both.
/// </summary>
internal static class PageText
{
    /// <summary>Some pages declare their charset behind long scripts: browsers look at 1,024 bytes, these pages need more.</summary>
    private const int HeadBytes = 8192;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\"'; />\t\r\n");

    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(byte[] bytes)
    {
        var encoding = FromMark(bytes) ?? FromValidity(bytes) ?? FromMeta(bytes) ?? FromDetection(bytes) ?? Encoding.UTF8;
        var text = encoding.GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static UTF8Encoding? FromValidity(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? StrictUtf8 : null;

    private static Encoding? FromDetection(byte[] bytes) =>
        CharsetDetector.DetectFromBytes(bytes).Detected?.EncodingName is { } name ? ByName(name) : null;

    private static Encoding? FromMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Encoding.UTF8;
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    private static Encoding? FromMeta(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        for (var at = 0; (at = head.IndexOf("<meta", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = head.IndexOf('>', at);
            var tag = head.AsSpan(at, (end < 0 ? head.Length : end) - at);
            var charset = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (charset >= 0 && Named(tag[(charset + "charset".Length)..]) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static Encoding? Named(ReadOnlySpan<char> value)
    {
        value = value.TrimStart();
        if (value is not ['=', ..])
        {
            return null;
        }

        value = value[1..].TrimStart().TrimStart("\"'").TrimStart();
        var end = value.IndexOfAny(NameEnds);
        var name = (end < 0 ? value : value[..end]).ToString();
        return ByName(name);
    }

    private static Encoding? ByName(string name)
    {
        try
        {
            return Encoding.GetEncoding(name.ToLowerInvariant() switch { "gb2312" or "gbk" or "x-cp20936" => "gb18030", "utf8" => "utf-8", "iso-8859-1" or "ascii" or "us-ascii" => "windows-1252", _ => name });
        }
        catch (ArgumentException)
        {
            // A name that no table knows declares nothing.
            return null;
        }
    }
}
