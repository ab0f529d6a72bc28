namespace Cleaner.Segmenting;

/// <summary>
/// The title that a page's text begins with and prints again above the article, where its blocks run into one another: what stands at the beginning
/// and again further down, as far as both agree. It tells where the site's name and the menus begin, and where the article does.
/// </summary>
internal static class RepeatedTitle
{
    /// <summary>The shortest and the longest title, in columns; shorter beginnings stand again by chance.</summary>
    public const int Shortest = 20;

    private const int Longest = 300;

    /// <summary>How long the title is, in characters, and where it stands again first; zeros where the text's beginning does not.</summary>
    public static (int Length, int Again) Find(ReadOnlySpan<char> text)
    {
        var least = LeastOf(text);
        var (longest, again) = (0, 0);
        for (var at = least; at < text.Length; at += least)
        {
            var found = text[at..].IndexOf(text[..least]);
            if (found < 0)
            {
                break;
            }

            at += found;
            var length = text[at - 1] == ' ' ? Common(text, at) : 0;
            if (length >= least && length > longest)
            {
                (longest, again) = (length, at);
            }
        }

        return (longest, again);
    }

    /// <summary>Characters of the shortest beginning that may be a title.</summary>
    private static int LeastOf(ReadOnlySpan<char> text)
    {
        var least = 0;
        for (var columns = 0; least < text.Length && (columns < Shortest || !IsWordEnd(text, least)); least++)
        {
            columns += Columns.IsWide(text[least]) ? 2 : 1;
        }

        return least;
    }

    /// <summary>Characters, in whole words, that the beginning and what stands at a place have in common; 0 where a sentence goes on behind it.</summary>
    private static int Common(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].CommonPrefixLength(text[..Math.Min(at, Longest)]);
        while (length > 0 && !(IsWordEnd(text, length) && IsEnd(text, at + length)))
        {
            length--;
        }

        return length;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => IsWordEnd(text, at) && !(at + 1 < text.Length && text[at] == ' ' && char.IsLower(text[at + 1]));

    private static bool IsWordEnd(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || text[at] == ' ' || Columns.IsIdeograph(text[at]) || (at > 0 && Columns.IsIdeograph(text[at - 1]));
}
