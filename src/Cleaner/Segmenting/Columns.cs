namespace Cleaner.Segmenting;

/// <summary>How wide text is on the terminal that it was wrapped for, and where it may be broken.</summary>
internal static class Columns
{
    /// <summary>East Asian characters take two columns.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = text.Length;
        foreach (var c in text)
        {
            columns += IsWide(c) ? 1 : 0;
        }

        return columns;
    }

    public static bool IsWide(char c) => IsIdeograph(c) || IsHangul(c);

    /// <summary>Characters between which a line may be broken without a blank, which is none behind them. Korean, as wide as they are, has blanks.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u2e80' and <= '\ua4cf') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uff60');

    public static bool IsHangul(char c) => c is (>= '\u1100' and <= '\u115f') or (>= '\uac00' and <= '\ud7a3');

    /// <summary>Whether the line could have been broken somewhere.</summary>
    public static bool HasBreak(string text) => text.Contains(' ') || IsIdeograph(text[0]) || IsIdeograph(text[^1]);

    /// <summary>What had to stand together: a word, or one ideograph, with the closing marks behind it, which begin no line.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && text[end] != ' ' && !IsIdeograph(text[0]) && !IsIdeograph(text[end]))
        {
            end++;
        }

        while (end < text.Length && text[end] is '，' or '。' or '、' or '”' or '」' or '』' or '）' or '：' or '；' or '！' or '？' or '》')
        {
            end++;
        }

        return text[..end];
    }
}
