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
        var parts = Parts(line);
        if (parts is [var only] && only.Equals(0..line.Length))
        {
            return false;
        }

        into.Add(TextLine.Blank(number));
        foreach (var part in parts)
        {
            var parsed = TextLine.Parse(line[part], number);
            if (parsed.Kind != LineKind.Blank)
            {
                into.Add(parsed);
            }
        }

        into.Add(TextLine.Blank(number));
        return true;
    }

    /// <summary>What stands between the gaps of a line, if anything does; the line itself if it is not to be split.</summary>
    public static List<Range> Parts(ReadOnlySpan<char> line)
    {
        var first = line.Length - line.TrimStart().Length;
        var text = line.Trim();

        // Where the next gap of each kind begins: each is looked for again only once it is passed, so that the line is read once a kind.
        Span<int> next = stackalloc int[Gaps.Length];
        var any = false;
        for (var kind = 0; kind < Gaps.Length; kind++)
        {
            var isGap = line.Length >= ShortestLine && text.Count(Gaps[kind]) >= FewestGaps;
            next[kind] = isGap ? text.IndexOf(Gaps[kind]) : text.Length;
            any |= isGap;
        }

        if (!any)
        {
            return [0..line.Length];
        }

        var parts = new List<Range>();
        for (var from = 0; from < text.Length;)
        {
            var (start, end) = FirstGap(next, text.Length);
            if (!text[from..start].IsWhiteSpace())
            {
                parts.Add((first + from)..(first + start));
            }

            from = end;
            Pass(text, from, next);
        }

        return parts;
    }

    /// <summary>Where the first gap begins and ends; behind the text where there is none. A kind's gap that runs into one of a kind before it is none.</summary>
    private static (int Start, int End) FirstGap(ReadOnlySpan<int> next, int length)
    {
        var (start, end) = (length, length);
        for (var kind = 0; kind < next.Length; kind++)
        {
            var behind = next[kind] + Gaps[kind].Length;
            (start, end) = behind <= start ? (next[kind], behind) : (start, end);
        }

        return (start, end);
    }

    /// <summary>Looks for the gaps that begin before a place again from there.</summary>
    private static void Pass(ReadOnlySpan<char> text, int from, Span<int> next)
    {
        for (var kind = 0; kind < Gaps.Length; kind++)
        {
            if (next[kind] < from)
            {
                var at = text[from..].IndexOf(Gaps[kind]);
                next[kind] = at < 0 ? text.Length : from + at;
            }
        }
    }
}
