using System.Buffers;
using System.Text;
using UtfUnknown;

namespace Cleaner.Reading;

/// <summary>
/// Bytes to text. Order: the caller's word, byte order mark, Content-Type, meta tag, valid UTF-8, detection; a declaration that the
/// bytes contradict is passed over, and UTF-8 that was encoded twice is decoded twice.
/// </summary>
internal static class ByteReader
{
    /// <summary>The code page of windows-1252, which all labels of Latin-1 mean.</summary>
    private const int Western = 1252;

    /// <summary>How many bytes are judged where all of them would be needless: tables of characters are sure of themselves well before that.</summary>
    private const int DetectorWindow = 64 * 1024;

    /// <summary>
    /// Multi-byte UTF-8 sequences that outvote a declaration of another character set: text in GBK or Latin-1 that is valid UTF-8
    /// throughout is next to impossible from a handful on.
    /// </summary>
    private const int ConvincingSequences = 3;

    /// <summary>Unreadable characters, as a share of those beyond ASCII, that a declaration survives: real pages hold a broken one here and there.</summary>
    private const double BearableErrors = .02;

    /// <summary>Bytes beyond ASCII in a row that no Western text has, and the share of such bytes from which a page called Latin-1 is not.</summary>
    private const int LongRow = 4;

    private const double RowsOfOtherScripts = .5;

    /// <summary>One byte in so many is zero in UTF-16 even where it is all Chinese: digits, blanks and line ends.</summary>
    private const int ZeroOneIn = 200;

    /// <summary>The same for UTF-8 that nothing declares: any other reading of mostly good UTF-8 would spoil all of it.</summary>
    private const double BearableUtf8Damage = .1;

    public static string Decode(ReadOnlySpan<byte> bytes, PageInfo info, PageLimits limits)
    {
        using var text = Read(bytes, info, limits);
        return text.Memory.ToString();
    }

    /// <summary>The same into rented memory, to be disposed of once nothing reads it any more.</summary>
    public static RentedText Read(ReadOnlySpan<byte> bytes, PageInfo info, PageLimits limits)
    {
        // No character set here makes a character from more than four bytes.
        if (bytes.Length / 4 > limits.MaxChars)
        {
            throw new PageLimitException($"the page has {bytes.Length} bytes, more than {limits.MaxChars} characters can need");
        }

        var (encoding, skip) = Choose(bytes, info);
        var text = RentedText.Decoded(encoding, bytes[skip..]);
        if (text.Memory.Length > limits.MaxChars)
        {
            text.Dispose();
            throw new PageLimitException($"the page has {text.Length} characters; the limit is {limits.MaxChars}");
        }

        if (info.Charset is null && TwiceEncoded.Undo(text.Memory.Span) is { } once)
        {
            text.Dispose();
            return RentedText.Of(once);
        }

        return text;
    }

    private static (Encoding Encoding, int Skip) Choose(ReadOnlySpan<byte> bytes, PageInfo info)
    {
        if (info.Charset is { } forced)
        {
            var known = Charset.Find(forced) ?? throw new ArgumentException($"unknown character set '{forced}'", nameof(info));
            return ByteOrderMark(bytes) is { } mark && IsSameUpToOrder(mark.Encoding.CodePage, known.CodePage) ? mark : (known, 0);
        }

        if (ByteOrderMark(bytes) is { } marked)
        {
            return marked;
        }

        var utf8 = Utf8Scan.Of(bytes);
        var first = info.ContentType is { } type ? Charset.FromContentType(type) : null;
        var second = MetaCharset.Find(bytes);
        if (first?.CodePage == Western && second is not null)
        {
            // Many servers call everything Latin-1; the page knows better.
            (first, second) = (second, first);
        }

        return first is not null && Agrees(bytes, first, utf8) ? (first, 0)
            : second is not null && Agrees(bytes, second, utf8) ? (second, 0)
            : (utf8.IsValid ? Charset.Utf8 : Detect(bytes, utf8), 0);
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

        if (declared.CodePage is 1200 or 1201 or 12000 or 12001)
        {
            // A page whose meta tag could be read as ASCII is not in UTF-16, whatever the tag says.
            return bytes.Count((byte)0) * (long)ZeroOneIn > bytes.Length;
        }

        return ExtendsAscii(declared) && (declared.CodePage != Western || ReadsAsWestern(bytes)) && UnreadableShare(bytes, declared) <= BearableErrors;
    }

    /// <summary>Whether markup in ASCII reads as itself: in the tables of mainframes it does not.</summary>
    private static bool ExtendsAscii(Encoding encoding) => encoding.GetString("<meta>"u8) == "<meta>";

    /// <summary>Western words have a letter beyond ASCII here and there; Chinese or Cyrillic bytes read as Western make rows of them.</summary>
    private static bool ReadsAsWestern(ReadOnlySpan<byte> bytes)
    {
        int wide = 0, inRows = 0, row = 0;
        foreach (var value in FromFirstWide(bytes))
        {
            row = value > 0x7f ? row + 1 : 0;
            wide += row > 0 ? 1 : 0;
            inRows += row == LongRow ? LongRow : row > LongRow ? 1 : 0;
        }

        return inRows <= RowsOfOtherScripts * wide;
    }

    private static double UnreadableShare(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var window = MixedText.Whole(FromFirstWide(bytes));
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(window.Length));
        var count = MixedText.Decode(encoding, window, chars);
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

    /// <summary>Whether two code pages differ in nothing but the order of bytes.</summary>
    private static bool IsSameUpToOrder(int codePage, int other)
    {
        return codePage == other || (codePage, other) is (1201, 1200) or (1200, 1201) or (12001, 12000) or (12000, 12001);
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => (Charset.Utf8, 3),
        [0xff, 0xfe, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xfe, 0xff, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
        [0xff, 0xfe, ..] => (Encoding.Unicode, 2),
        [0xfe, 0xff, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };
}
