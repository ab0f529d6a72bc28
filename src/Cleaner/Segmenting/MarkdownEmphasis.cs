namespace Cleaner.Segmenting;

/// <summary>Emphasis in Markdown, which dumps write <c>_so_</c> or <c>*so*</c>: only where both marks stand at the borders of words, so that names with underscores, footnotes' stars and sums stay.</summary>
internal static class MarkdownEmphasis
{
    /// <summary>The longest text that is looked through for the closing mark, in characters.</summary>
    private const int Longest = 1000;

    /// <summary>How far behind the mark that begins here the one stands that closes it; 0 where it is no mark.</summary>
    public static int Length(string line, int at)
    {
        var mark = line[at];
        if (mark is not ('_' or '*') || !IsBorder(line, at - 1, mark) || at + 2 >= line.Length || !BeginsWord(line[at + 1]))
        {
            return 0;
        }

        var length = line.AsSpan(at + 1, Math.Min(line.Length - at - 1, Longest)).IndexOf(mark) + 1;
        return length > 1 && !TextLine.IsBlank(line[at + length - 1]) && IsBorder(line, at + length + 1, mark) ? length : 0;
    }

    private static bool BeginsWord(char c) => char.IsLetterOrDigit(c) || c is '"' or '“' or '‘' or '\'' or '(' or '«' or '[' or '「' or '《';

    /// <summary>Whether no word goes on there, nor another mark of the same kind.</summary>
    private static bool IsBorder(string line, int at, char mark) =>
        at < 0 || at >= line.Length || TextLine.IsBlank(line[at]) || (char.IsPunctuation(line[at]) && line[at] != mark && line[at] is not ('@' or '#' or '/' or '\\' or '&' or '%'));
}
