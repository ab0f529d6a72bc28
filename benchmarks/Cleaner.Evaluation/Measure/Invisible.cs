using System.Buffers;

namespace Cleaner.Evaluation.Measure;

/// <summary>
/// Characters that no reader sees, and that the library leaves out of pages with markup: soft hyphens, zero-width spaces, word joiners, byte
/// order marks. Some systems print them as the page has them, others leave them out; the measures pass over them on both sides.
/// </summary>
internal static class Invisible
{
    private static readonly SearchValues<char> Characters = SearchValues.Create('\u00AD', '\u200B', '\u2060', '\uFEFF');

    public static bool Is(char c) => Characters.Contains(c);

    /// <summary>The text without them.</summary>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAny(Characters))
        {
            return text;
        }

        return string.Concat(text.Where(c => !Is(c)));
    }
}
