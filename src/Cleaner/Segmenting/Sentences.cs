using Cleaner.Scoring;

namespace Cleaner.Segmenting;

/// <summary>Where sentences end in a text.</summary>
internal static class Sentences
{
    /// <summary>Marks that belong to the sentence they stand behind.</summary>
    public const string Closing = "\"'”’)]」』）»›》〉】〕］＂";

    /// <summary>The longest word before a full stop that is an abbreviation or an initial, if it begins large, in characters: "Mr.", "Sen.", "J.".</summary>
    private const int LongestShort = 3;

    /// <summary>The longest number before a full stop that is an ordinal, in digits: "am 3. Mai".</summary>
    private const int LongestOrdinal = 2;

    private static readonly string[] LongerAbbreviations = ["Prof", "Capt", "Sept", "Supt", "Dept", "Mass"];

    /// <summary>The places behind sentences and what closes them, in their order.</summary>
    public static List<int> Ends(ReadOnlySpan<char> text)
    {
        var ends = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (!TextShape.IsSentenceEnd(text[at]))
            {
                continue;
            }

            var end = BehindMarks(text, at);
            if (IsEnd(text, at, end))
            {
                ends.Add(end);
            }

            at = end - 1;
        }

        return ends;
    }

    private static int BehindMarks(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (TextShape.IsSentenceEnd(text[end]) || Closing.Contains(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int stop, int end) =>
        text[stop] is '。' or '！' or '？'
        || (end + 1 < text.Length && text[end] == ' ' && !char.IsLower(text[end + 1]) && !(text[stop] == '.' && IsShort(text, stop)));

    /// <summary>Whether the word before a full stop is an abbreviation, an initial or an ordinal.</summary>
    public static bool IsShort(ReadOnlySpan<char> text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && stop - start <= LongestShort + 1)
        {
            start--;
        }

        var word = text[start..stop];
        return !word.IsEmpty && (char.IsAsciiDigit(word[0]) ? word.Length <= LongestOrdinal
            : word.Length == 1 || (word.Length <= LongestShort ? char.IsUpper(word[0]) : IsLongerAbbreviation(word)));
    }

    private static bool IsLongerAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in LongerAbbreviations)
        {
            if (word.SequenceEqual(abbreviation))
            {
                return true;
            }
        }

        return false;
    }
}
