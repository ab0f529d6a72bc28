using System.Globalization;
using System.Text;

namespace Cleaner.Evaluation.Measure;

/// <summary>
/// Tokens of the measure: one CJK or kana character, else a run of word characters (letters, numbers, underscore). Case counts, as it
/// does in the public article-extraction-benchmark; its token is <c>\w+</c>, which this is for every text without CJK and without
/// <see cref="Invisible"/> characters, which end no word here.
/// </summary>
internal static class Tokeniser
{
    /// <summary>Where the tokens stand in the text, in order, with what is invisible in them.</summary>
    public static List<(int Start, int Length)> Ranges(ReadOnlySpan<char> text)
    {
        var ranges = new List<(int Start, int Length)>(text.Length / 4);
        var start = -1;
        for (var at = 0; at < text.Length;)
        {
            if (Invisible.Is(text[at]))
            {
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            var ideograph = IsIdeograph(rune.Value);
            if (start >= 0 && (ideograph || !IsWord(rune)))
            {
                ranges.Add((start, at - start));
                start = -1;
            }

            if (ideograph)
            {
                ranges.Add((at, length));
            }
            else if (start < 0 && IsWord(rune))
            {
                start = at;
            }

            at += length;
        }

        if (start >= 0)
        {
            ranges.Add((start, text.Length - start));
        }

        return ranges;
    }

    /// <summary>The tokens as strings.</summary>
    public static List<string> Split(string text) => Ranges(text).ConvertAll(range => Invisible.Without(text.Substring(range.Start, range.Length)));

    private static bool IsWord(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == '_'
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Scripts written without spaces between words: Han with its extensions and iteration marks, kana of both widths. Korean has spaces.</summary>
    private static bool IsIdeograph(int code) => code switch
    {
        < 0x3005 => false,
        <= 0x3007 => true,
        >= 0x3041 and <= 0x3096 => true,
        >= 0x309D and <= 0x309F => true,
        >= 0x30A1 and <= 0x30FA => true,
        >= 0x30FC and <= 0x30FF => true,
        >= 0x31F0 and <= 0x31FF => true,
        >= 0x3400 and <= 0x4DBF => true,
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFF66 and <= 0xFF9D => true,
        >= 0x20000 and <= 0x3FFFD => true,
        _ => false,
    };
}
