namespace Cleaner.Segmenting;

/// <summary>
/// Long lines that hold a whole section of a page, its blocks parted by wide gaps: tabs, bars, rows of blanks, or the two full-width blanks that Chinese
/// paragraphs begin with. They are split at the gaps.
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
        foreach (var gap in Gaps)
        {
            if (text.Count(gap) < FewestGaps)
            {
                continue;
            }

            into.Add(Blank(number));
            foreach (var part in text.Split(gap))
            {
                var parsed = TextLine.Parse(text[part], number);
                if (parsed.Kind != LineKind.Blank)
                {
                    into.Add(parsed);
                }
            }

            into.Add(Blank(number));
            return true;
        }

        return false;
    }

    private static TextLine Blank(int number) => new(number, LineKind.Blank, 0, false, "", "");
}
