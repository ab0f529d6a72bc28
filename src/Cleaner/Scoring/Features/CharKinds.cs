namespace Cleaner.Scoring.Features;

/// <summary>What a character is to the text scan. Word characters come first.</summary>
internal enum CharKind : byte
{
    Letter,
    Upper,
    Digit,
    Cjk,
    Space,
    Stop,
    Comma,
    Quote,
    Pipe,
    Other,
}

/// <summary>Tells kinds of characters; ASCII by a table.</summary>
internal static class CharKinds
{
    /// <summary>From here on scripts set no spaces between words, or need not.</summary>
    public const char FirstUnspaced = '\u2E80';

    private static readonly CharKind[] Ascii = MakeAscii();

    public static CharKind Of(char c) => c < 0x80 ? Ascii[c] : Beyond(c);

    /// <summary>Whether it is a letter, a digit or a CJK character.</summary>
    public static bool IsWord(char c) => Of(c) <= CharKind.Cjk;

    /// <summary>The small form of a capital.</summary>
    public static char Lower(char c) => c < 0x80 ? (char)(c | 0x20) : char.ToLowerInvariant(c);

    private static CharKind Beyond(char c)
    {
        if (TextShape.IsCjk(c))
        {
            return c == '・' ? CharKind.Pipe : CharKind.Cjk;
        }

        switch (c)
        {
            case '。' or '！' or '？' or '…' or '؟' or '।' or '．':
                return CharKind.Stop;
            case '，' or '、' or '；' or '،':
                return CharKind.Comma;
            case '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』':
                return CharKind.Quote;
            case '·' or '•' or '›' or '｜':
                return CharKind.Pipe;
        }

        if (char.IsUpper(c))
        {
            return CharKind.Upper;
        }

        return char.IsLetter(c) || (c >= 0x300 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            ? CharKind.Letter
            : char.IsDigit(c) ? CharKind.Digit : CharKind.Other;
    }

    private static CharKind[] MakeAscii()
    {
        var kinds = new CharKind[0x80];
        for (var c = '\0'; c < 0x80; c++)
        {
            kinds[c] = c switch
            {
                _ when char.IsAsciiLetterUpper(c) => CharKind.Upper,
                _ when char.IsAsciiLetterLower(c) || c == '_' => CharKind.Letter,
                _ when char.IsAsciiDigit(c) => CharKind.Digit,
                ' ' => CharKind.Space,
                '.' or '!' or '?' => CharKind.Stop,
                ',' or ';' => CharKind.Comma,
                '"' => CharKind.Quote,
                '|' or '>' or '/' => CharKind.Pipe,
                _ => CharKind.Other,
            };
        }

        return kinds;
    }
}
