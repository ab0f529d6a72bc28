namespace Cleaner.Lines;

/// <summary>A line that is nothing but the time of day at which a post was made: 10.41 BST, 9:05pm, 21:30.</summary>
internal static class PostTime
{
    /// <summary>The longest name of a time zone, in characters.</summary>
    private const int LongestZone = 5;

    public static bool Is(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('.', ':');
        if (mark is < 1 or > 2 || text.Length < mark + 3 || !IsNumber(text[..mark], 23) || !IsNumber(text.Slice(mark + 1, 2), 59))
        {
            return false;
        }

        var rest = text[(mark + 3)..].Trim();
        rest = rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase) ? rest[2..].TrimStart() : rest;
        return rest.Length <= LongestZone && !rest.ContainsAnyExceptInRange('A', 'Z');
    }

    private static bool IsNumber(ReadOnlySpan<char> digits, int most) => int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number) && number <= most;
}
