using System.Buffers;
using System.Text;

namespace Cleaner.Reading;

/// <summary>
/// Decodes markup in a multi-byte character set: runs of ASCII, most of any page, at once, and what stands between them by the
/// encoding, which goes character by character.
/// </summary>
internal static class MixedText
{
    /// <summary>ISO-2022 (Japanese, Korean, Chinese), HZ and UTF-7 write other scripts in bytes of ASCII.</summary>
    private const int FirstIso2022 = 50220, LastIso2022 = 50229, Hz = 52936, Utf7 = 65000;

    /// <summary>
    /// ASCII that is never the later part of a character: GB18030 uses the digits, and all use what lies from 0x40 on. A character that is
    /// broken off before one of these is an error by itself, as the Encoding standard has it, and does not swallow a tag's bracket.
    /// </summary>
    private static readonly SearchValues<byte> Boundaries = SearchValues.Create([.. Enumerable.Range(0, 0x40).Where(b => b is < '0' or > '9').Select(b => (byte)b)]);

    /// <summary>Decodes all bytes; returns how many characters were written.</summary>
    public static int Decode(Encoding encoding, ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        if (!IsMixed(encoding))
        {
            return encoding.GetChars(bytes, chars);
        }

        var decoder = encoding.GetDecoder();
        var written = 0;
        while (true)
        {
            Ascii.ToUtf16(bytes, chars[written..], out var run);
            written += run;
            bytes = bytes[run..];
            if (bytes.IsEmpty)
            {
                return written;
            }

            var end = bytes.IndexOfAny(Boundaries);
            var wide = end < 0 ? bytes : bytes[..end];
            written += decoder.GetChars(wide, chars[written..], flush: true);
            bytes = bytes[wide.Length..];
        }
    }

    /// <summary>The bytes without a character that their end may have cut off.</summary>
    public static ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> bytes) => bytes.LastIndexOfAny(Boundaries) is >= 0 and var last ? bytes[..(last + 1)] : bytes;

    private static bool IsMixed(Encoding encoding) =>
        !encoding.IsSingleByte && encoding.CodePage is not ((>= FirstIso2022 and <= LastIso2022) or Hz or Utf7) && encoding is not (UTF8Encoding or UnicodeEncoding or UTF32Encoding);
}
