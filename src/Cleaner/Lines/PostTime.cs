using Cleaner.Describing;

namespace Cleaner.Lines;

/// <summary>A line that is nothing but the time of day at which a post was made: 10.41 BST, 9:05pm.</summary>
internal static class PostTime
{
    /// <summary>The longest such line, in characters.</summary>
    private const int Longest = 20;

    /// <summary>Whether it is one. Figures alone (21.30, 21:30) are not: they may be a price or a result.</summary>
    public static bool Is(ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= Longest && !char.IsAsciiDigit(text[^1]) && ClockTime.TryRead(text, 0, needsMark: false, out var time) && (time.End == text.Length || IsZone(text[time.End..].Trim()));

    /// <summary>BST, IST: zones whose letters say too little to reckon with, since they are several.</summary>
    private static bool IsZone(ReadOnlySpan<char> word) => word.Length is 2 or 3 or 4 && word[^1] == 'T' && !word.ContainsAnyExceptInRange('A', 'Z');
}
