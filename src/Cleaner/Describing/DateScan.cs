using System.Globalization;

namespace Cleaner.Describing;

/// <summary>The steps that all readers of dates share: numbers in any digits, words, and the marks between them.</summary>
internal static class DateScan
{
    /// <summary>Reads a number of any script's digits; its length in characters is 0 where there is none.</summary>
    public static int ReadNumber(ReadOnlySpan<char> text, int i, out int length)
    {
        var value = 0;
        length = 0;
        while (i + length < text.Length && char.IsDigit(text[i + length]))
        {
            // Longer numbers are no part of a date; the length tells the caller.
            value = length < 8 ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[i + length]) : int.MaxValue;
            length++;
        }

        return value;
    }

    /// <summary>Length of the word at <paramref name="i"/>: letters and their marks, and in Thai abbreviations the dots between them.</summary>
    public static int WordLength(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (i < text.Length && (IsWordChar(text[i]) || IsInnerDot(text, i)) && !(i > start && IsJoint(text, i)))
        {
            i++;
        }

        return i - start;
    }

    /// <summary>Whether two words meet here without a space, as in Jane DoeDec 05, 2023.</summary>
    public static bool IsJoint(ReadOnlySpan<char> text, int i) => i > 0 && char.IsUpper(text[i]) && char.IsLower(text[i - 1]);

    public static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Past one number, one word or one other character.</summary>
    public static int SkipToken(ReadOnlySpan<char> text, int i)
    {
        var start = i;
        while (i < text.Length && char.IsDigit(text[i]))
        {
            i++;
        }

        if (i == start)
        {
            i += WordLength(text, i);
        }

        return i == start ? i + 1 : i;
    }

    /// <summary>Whether a character belongs to a script that sets no spaces between words.</summary>
    public static bool IsCjk(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF66' and <= '\uFF9D';

    public static bool At(ReadOnlySpan<char> text, int i, char c) => i < text.Length && text[i] == c;

    public static bool At(ReadOnlySpan<char> text, int i, char a, char b) => i < text.Length && (text[i] == a || text[i] == b);

    private static bool IsWordChar(char c) =>
        char.IsAscii(c) ? char.IsAsciiLetter(c) || c == '\'' : (char.IsLetter(c) && !IsCjk(c)) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || c == '’';

    private static bool IsInnerDot(ReadOnlySpan<char> text, int i) =>
        text[i] == '.' && i > 0 && i + 1 < text.Length && (IsThai(text[i - 1]) || char.IsAsciiLetter(text[i - 1])) && (IsThai(text[i + 1]) || IsMeridiem(text, i));

    private static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>The dot inside a.m. and p.m.</summary>
    private static bool IsMeridiem(ReadOnlySpan<char> text, int i) =>
        text[i - 1] is 'a' or 'p' or 'A' or 'P' && text[i + 1] is 'm' or 'M' && (i + 2 >= text.Length || !char.IsLetter(text[i + 2])) && (i < 2 || !char.IsLetter(text[i - 2]));
}
