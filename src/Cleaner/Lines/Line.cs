using System.Buffers;
using Cleaner.Shingling;

namespace Cleaner.Lines;

/// <summary>A short line as the tables of labels and phrases see it: folded, simplified, without marks at its ends.</summary>
internal static class Line
{
    /// <summary>Longer blocks are no labels or phrases, in characters.</summary>
    public const int Longest = 80;

    /// <summary>L’actu is printed as L'actu too, and the tables have it once.</summary>
    private const char CurlyApostrophe = '’', Apostrophe = '\'';

    /// <summary>What parts the words of a menu or bar in one line.</summary>
    public static readonly SearchValues<char> Separators = SearchValues.Create(" |·/,，、【】[]丨｜・-—‧┊•∣");

    /// <summary>A list of phrases parted by bars, folded as lines are.</summary>
    public static string[] Phrases(string list)
    {
        var phrases = list.Split('|', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < phrases.Length; i++)
        {
            // A blank at an end says that a word ends there.
            var folded = TextFolding.Fold(phrases[i], ChineseScript.Simplified).Replace(CurlyApostrophe, Apostrophe);
            phrases[i] = (phrases[i][0] == ' ' ? " " : "") + folded + (phrases[i][^1] == ' ' ? " " : "");
        }

        return phrases;
    }

    /// <summary>The folded line; empty where the block is too long for one.</summary>
    public static string Of(Block block) => Of(block.Content);

    /// <inheritdoc cref="Of(Block)"/>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return "";
        }

        Span<char> folded = stackalloc char[Longest];
        var length = TextFolding.Fold(text, folded, ChineseScript.Simplified);
        folded[..length].Replace(CurlyApostrophe, Apostrophe);
        ReadOnlySpan<char> line = folded[..length];
        line = TrimEnd(line);
        while (!line.IsEmpty && IsMark(line[0]))
        {
            line = line[1..];
        }

        // Comments (12): the number is not part of the name.
        var digits = line.IsEmpty || !char.IsAsciiDigit(line[^1]) ? 0 : line.Length - line.TrimEnd("0123456789").Length;
        return digits > 0 && digits < line.Length && line[^(digits + 1)] == '(' ? TrimEnd(line[..^digits]).ToString() : line.ToString();
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty && IsMark(line[^1]))
        {
            line = line[..^1];
        }

        return line;
    }

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && c is not ('©' or '@');
}
