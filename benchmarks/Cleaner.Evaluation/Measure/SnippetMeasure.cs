using System.Text;

namespace Cleaner.Evaluation.Measure;

/// <summary>Counts the snippets that an output holds; white space of any kind and length counts as one space on both sides, what is <see cref="Invisible"/> for nothing, case counts.</summary>
internal static class SnippetMeasure
{
    public static SnippetCounts Count(IReadOnlyList<string> with, IReadOnlyList<string> without, string output)
    {
        var folded = Fold(output);
        var found = with.Count(snippet => folded.Contains(Fold(snippet), StringComparison.Ordinal));
        var foreign = without.Count(snippet => folded.Contains(Fold(snippet), StringComparison.Ordinal));
        return new SnippetCounts(found, with.Count - found, foreign, without.Count - foreign);
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var space = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (Invisible.Is(c))
            {
                continue;
            }

            if (space && folded.Length > 0)
            {
                folded.Append(' ');
            }

            folded.Append(c);
            space = false;
        }

        return folded.ToString();
    }
}
