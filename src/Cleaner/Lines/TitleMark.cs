namespace Cleaner.Lines;

/// <summary>Lines that repeat the headline under a mark of their own: the one an article had where it was taken from (原标题：…).</summary>
internal static class TitleMark
{
    private static readonly string[] Marks = Line.Phrases("原标题|原题|原文标题|original title|original headline");

    public static bool Matches(string line)
    {
        foreach (var mark in Marks)
        {
            if (line.StartsWith(mark, StringComparison.Ordinal) && line.AsSpan(mark.Length).TrimStart().StartsWith(":"))
            {
                return true;
            }
        }

        return false;
    }
}
