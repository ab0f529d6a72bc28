using System.Buffers;
using System.Text;
using UtfUnknown;

namespace Cleaner.Reading;

/// <summary>
/// Bytes to text. Order: the caller's word, byte order mark, Content-Type, meta tag, valid UTF-8, detection; a declaration that the
/// bytes contradict is passed over.
/// </summary>
internal static class ByteReader
{
    /// <summary>How many bytes are judged where all of them would be needless: tables of characters are sure of themselves well before that.</summary>
    private const int DetectorWindow = 64 * 1024;

    /// <summary>
    /// Multi-byte UTF-8 sequences that outvote a declaration of another character set: text in GBK or Latin-1 that is valid UTF-8
    /// throughout is next to impossible from a handful on.
    /// </summary>
    private const int ConvincingSequences = 3;

    /// <summary>Unreadable characters, as a share of those beyond ASCII, that a declaration survives: real pages hold a broken one here and there.</summary>
    private const double BearableErrors = .02;

    /// <summary>The same for UTF-8 that nothing declares: any other reading of mostly good UTF-8 would spoil all of it.</summary>
    private const double BearableUtf8Damage = .1;

    public static string Decode(ReadOnlySpan<byte> bytes, PageInfo info, PageLimits limits)
    {
        // No character set here makes a character from more than four bytes.
        if (bytes.Length / 4 > limits.MaxChars)
        {
            throw new PageLimitException($"the page has {bytes.Length} bytes, more than {limits.MaxChars} characters can need");
        }

        var (encoding, skip) = Choose(bytes, info);
        var text = encoding.GetString(bytes[skip..]);
        return text.Length > limits.MaxChars
            ? throw new PageLimitException($"the page has {text.Length} characters; the limit is {limits.MaxChars}")
            : text;
    }

    private static (Encoding Encoding, int Skip) Choose(ReadOnlySpan<byte> bytes, PageInfo info)
    {
        if (info.Charset is { } forced)
        {
            var known = Charset.Find(forced) ?? throw new ArgumentException($"unknown character set '{forced}'", nameof(info));
            return (known, ByteOrderMark(bytes) is { } mark && mark.Encoding.CodePage == known.CodePage ? mark.Length : 0);
        }

        if (ByteOrderMark(bytes) is { } marked)
        {
            return marked;
        }

        var utf8 = Utf8Scan.Of(bytes);
        if (Declared(bytes, info) is { } declared && Agrees(bytes, declared, utf8))
        {
            return (declared, 0);
        }

        return (utf8.IsValid ? Charset.Utf8 : Detect(bytes, utf8), 0);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes, PageInfo info)
    {
        return (info.ContentType is { } type ? Charset.FromContentType(type) : null) ?? MetaCharset.Find(bytes);
    }

    /// <summary>Whether bytes declared as an encoding can be that: the declaration is often the server's default and not the page's.</summary>
    private static bool Agrees(ReadOnlySpan<byte> bytes, Encoding declared, Utf8Scan utf8)
    {
        if (declared.CodePage == Charset.Utf8.CodePage)
        {
            return utf8.Errors <= BearableErrors * (utf8.Sequences + utf8.Errors);
        }

        if (utf8.IsValid && utf8.Sequences >= ConvincingSequences)
        {
            return false;
        }

        if (declared.CodePage == Encoding.Unicode.CodePage || declared.CodePage == Encoding.BigEndianUnicode.CodePage)
        {
            // A UTF-16 page of markup has a zero in every other byte; one whose meta tag could be read as ASCII has not.
            return bytes.Length > 1 && (bytes[0] == 0 || bytes[1] == 0);
        }

        return UnreadableShare(bytes, declared) <= BearableErrors;
    }

    private static double UnreadableShare(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var window = FromFirstWide(bytes);
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(window.Length));
        var count = encoding.GetDecoder().GetChars(window, chars, flush: false);
        int wide = 0, bad = 0;
        foreach (var c in chars.AsSpan(0, count))
        {
            if (c > 0x7f)
            {
                wide++;

                // Private-use characters and C1 controls are what a wrong table makes of ordinary text.
                bad += c is '\ufffd' or (>= '\ue000' and <= '\uf8ff') or (>= '\u0080' and <= '\u009f') ? 1 : 0;
            }
        }

        ArrayPool<char>.Shared.Return(chars);
        return wide == 0 ? 0 : (double)bad / wide;
    }

    private static Encoding Detect(ReadOnlySpan<byte> bytes, Utf8Scan utf8)
    {
        if (utf8.Errors <= BearableUtf8Damage * utf8.Sequences)
        {
            return Charset.Utf8;
        }

        var guess = CharsetDetector.DetectFromBytes(FromFirstWide(bytes).ToArray()).Detected;
        return (guess?.EncodingName is { } name ? Charset.Find(name) : null) ?? Charset.Find("windows-1252")!;
    }

    /// <summary>The part worth judging: from a little before the first byte beyond ASCII, so that a long head of scripts does not fill the window.</summary>
    private static ReadOnlySpan<byte> FromFirstWide(ReadOnlySpan<byte> bytes)
    {
        var start = Math.Max(0, bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f) - 256);
        return bytes.Slice(start, Math.Min(bytes.Length - start, DetectorWindow));
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => (Charset.Utf8, 3),
        [0xff, 0xfe, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xff, 0xfe, ..] => (Encoding.Unicode, 2),
        [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}
