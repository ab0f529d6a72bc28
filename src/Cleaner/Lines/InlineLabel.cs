namespace Cleaner.Lines;

/// <summary>A label and what it announces on one line: READ MORE: …, 〔看更多〕…, 标签：…</summary>
internal static class InlineLabel
{
    private const string Brackets = "〔【[（(";

    private const string Ends = ":：〕】]";

    /// <summary>The label, without the bracket before it; empty where there is none, or nothing behind it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="longest">The longest label, in characters.</param>
    /// <param name="rest">What stands behind the label.</param>
    public static ReadOnlySpan<char> In(ReadOnlySpan<char> text, int longest, out ReadOnlySpan<char> rest)
    {
        text = text.TrimStart(Brackets);
        var end = text[..Math.Min(text.Length, longest + 1)].IndexOfAny(Ends);
        rest = end < 0 ? [] : text[(end + 1)..];
        return end > 0 && end < text.Length - 1 ? text[..end] : [];
    }
}
