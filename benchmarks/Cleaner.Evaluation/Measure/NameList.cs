namespace Cleaner.Evaluation.Measure;

/// <summary>
/// Authors as a set of folded names. Lists are separated by comma, semicolon, slash, ampersand, vertical bar, their full-width forms and
/// <c>、</c>, by the word "and", and, in names all of Han characters, by white space (which inside a name padded to three characters, <c>赵　培</c>, separates nothing).
/// A leading "by" is no part of a name. Degrees and roles that the gold keeps stay: they are what it says.
/// </summary>
internal static class NameList
{
    private static readonly char[] Separators = [',', ';', '/', '&', '|', '、', '，', '；', '／', '＆', '｜', '\n'];
    private static readonly string[] Conjunctions = [" and ", " AND ", " And "];

    public static IReadOnlySet<string> Fold(string? names)
    {
        var folded = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in (names ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in (" " + part).Split(Conjunctions, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(folded, name.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? name[3..] : name);
            }
        }

        return folded;
    }

    private static void Add(HashSet<string> folded, string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var several = words.Length > 1 && words.All(word => word.Length > 1 && word.All(c => c is >= '\u4E00' and <= '\u9FFF'));
        foreach (var one in several ? words : [name])
        {
            if (LooseText.Fold(one) is { Length: > 0 } fold)
            {
                folded.Add(fold);
            }
        }
    }
}
