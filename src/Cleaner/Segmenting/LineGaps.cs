namespace Cleaner.Segmenting;

/// <summary>
/// Long lines that hold a whole section of a page, its blocks parted by wide gaps: tabs, bars, rows of blanks, or the two full-width blanks that Chinese
/// paragraphs begin with. They are split at all of them: a menu between bars stands in a line parted by blanks.
/// </summary>
internal static class LineGaps
{
    /// <summary>Lines shorter than this, in characters, are rows of a table or of a menu, and stay whole.</summary>
    private const int ShortestLine = 240;

    /// <summary>Gaps of one kind from which they are separators rather than slips.</summary>
    private const int FewestGaps = 2;

    private static readonly string[] Gaps = ["\t", "\u3000\u3000", " | ", "   "];

    /// <summary>Adds the parts of a line that is to be split, with a blank line before and behind.</summary>
    /// <returns>Whether it was.</returns>
    public static bool Split(ReadOnlySpan<char> line, int number, List<TextLine> into)
    {
        if (line.Length < ShortestLine)
        {
            return false;
        }

        var text = line.Trim();
        Span<bool> parts = stackalloc bool[Gaps.Length];
        for (var kind = 0; kind < Gaps.Length; kind++)
        {
            parts[kind] = text.Count(Gaps[kind]) >= FewestGaps;
        }

        if (!parts.Contains(true))
        {
            return false;
        }

        into.Add(Blank(number));
        while (!text.IsEmpty)
        {
            var (end, next) = FirstGap(text, parts);
            var parsed = TextLine.Parse(text[..end], number);
            if (parsed.Kind != LineKind.Blank)
            {
                into.Add(parsed);
            }

            text = text[next..];
        }

        into.Add(Blank(number));
        return true;
    }

    /// <summary>Where the first gap begins and ends, of the kinds that part the line; behind the text where there is none.</summary>
    private static (int Start, int End) FirstGap(ReadOnlySpan<char> text, ReadOnlySpan<bool> kinds)
    {
        var (start, end) = (text.Length, text.Length);
        for (var kind = 0; kind < Gaps.Length; kind++)
        {
            var at = kinds[kind] ? text[..start].IndexOf(Gaps[kind]) : -1;
            (start, end) = at < 0 ? (start, end) : (at, at + Gaps[kind].Length);
        }

        return (start, end);
    }

    private static TextLine Blank(int number) => new(number, LineKind.Blank, 0, false, "", "");
}
