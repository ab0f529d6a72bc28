using System.Text;

namespace Cleaner.Reading;

/// <summary>Finds encodings by the labels that pages and headers use.</summary>
internal static class Charset
{
    /// <summary>UTF-8 that replaces what it cannot read.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The encoding that a label names, or null where none is known by it.</summary>
    public static Encoding? Find(ReadOnlySpan<char> label)
    {
        label = label.Trim(" \t\r\n\"';");
        if (label.IsEmpty || label.Length > 40)
        {
            return null;
        }

        var name = label.ToString().ToLowerInvariant();
        switch (name)
        {
            case "utf-8" or "utf8" or "unicode-1-1-utf-8":
                return Utf8;

            // The WHATWG encoding standard reads GB2312 and GBK as the superset that browsers always used.
            case "gb2312" or "gb_2312-80" or "gbk" or "x-gbk" or "cp936" or "gb18030" or "gb-18030" or "chinese" or "euc-cn" or "hz-gb-2312":
                return CodePage(54936);

            // Pages labelled Latin-1 or ASCII are windows-1252 in practice, and the standard says to read them so.
            case "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" or "cp1252":
                return CodePage(1252);
            case "big5-hkscs" or "big-5" or "x-x-big5":
                return CodePage(950);
            case "x-sjis" or "shift-jis" or "sjis" or "windows-31j" or "ms_kanji":
                return CodePage(932);
            case "ks_c_5601-1987" or "euc-kr" or "ksc5601" or "windows-949" or "uhc":
                return CodePage(949);
            case "utf-16" or "utf-16le" or "unicode":
                return Encoding.Unicode;
            case "x-user-defined" or "utf-7":
                return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // The runtime knows some labels only to refuse them: UTF-7, and what it has no tables for.
            return null;
        }
    }

    /// <summary>The encoding after <c>charset=</c> in a Content-Type header or a meta tag, or null.</summary>
    public static Encoding? FromContentType(ReadOnlySpan<char> contentType)
    {
        var at = contentType.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = contentType[(at + "charset".Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \t\r\n\"'");
        var end = rest.IndexOfAny(" \t\r\n\"';>/,");
        return Find(end < 0 ? rest : rest[..end]);
    }

    private static Encoding CodePage(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page)!;
}
