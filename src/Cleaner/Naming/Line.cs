using Cleaner.Shingling;

namespace Cleaner.Naming;

/// <summary>A short line as the tables of labels and phrases see it: folded, simplified, without marks at its ends.</summary>
internal static class Line
{
    /// <summary>Longer blocks are no labels or phrases, in characters.</summary>
    public const int Longest = 80;

    /// <summary>The folded line; empty where the block is too long for one.</summary>
    public static string Of(Block block)
    {
        var text = block.Content;
        if (text.Length > Longest)
        {
            return "";
        }

        Span<char> folded = stackalloc char[Longest];
        var length = TextFolding.Fold(text, folded, ChineseScript.Simplified);
        ReadOnlySpan<char> line = folded[..length];
        while (!line.IsEmpty && IsMark(line[0]))
        {
            line = line[1..];
        }

        while (!line.IsEmpty && IsMark(line[^1]))
        {
            line = line[..^1];
        }

        return line.ToString();
    }

    private static bool IsMark(char c) => !char.IsLetterOrDigit(c) && c is not ('©' or '@');
}
