namespace Cleaner.Lines;

/// <summary>Paragraphs that are a correction or an editor's note: a label at their start, set off by a mark, or words that begin nothing else.</summary>
internal static class NoteMark
{
    private static readonly string[] Labels = ["Correction", "Corrections", "Clarification", "Update", "Korrektur", "Rectificatif", "Corrección", "更正", "更新", "编者注", "編者註"];

    private static readonly string[] Beginnings =
    [
        "Editor's note", "Editor’s note", "An earlier version of", "This article was updated", "This article has been updated", "This story was updated", "This story has been updated",
        "Hinweis der Redaktion", "Anmerkung der Redaktion",
    ];

    public static bool Begins(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length && text[label.Length] is ':' or '：' or ',' or '(' or '（')
            {
                return true;
            }
        }

        foreach (var words in Beginnings)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
