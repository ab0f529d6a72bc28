namespace Cleaner.Segmenting;

/// <summary>
/// Dumps that are one line, or few, with single blanks between what were the page's blocks, as <c>get_text(" ")</c> leaves them. Such lines are cut where
/// sentences end, where a menu's capitals end and a sentence begins, where blanks stand between ideographs, which are written without, and around a title
/// that the page prints twice. A long paragraph has little of this but sentences, and stays whole.
/// </summary>
internal static class RunOnText
{
    /// <summary>Lines that a dump has at most, if its lines are those of the page's source or none.</summary>
    private const int MostLines = 8;

    /// <summary>The shortest line that holds many blocks, in columns, and the share of the text that such lines hold.</summary>
    private const int ShortestLine = 800;

    private const double LeastShare = .6;

    /// <summary>The longest paragraph, in columns: longer lines hold several, whatever they say.</summary>
    private const int LongestParagraph = 8000;

    /// <summary>Edges of other things than sentences from which a line holds them: a list of names looks like a short menu, and a dateline has blanks around it; half as many do where the title is printed twice.</summary>
    private const int FewestEdges = 12;

    /// <summary>Cuts the dump's long lines, if it is run together.</summary>
    public static void Split(List<TextLine> lines)
    {
        if (!IsRunOn(lines))
        {
            return;
        }

        var old = lines.ToArray();
        lines.Clear();
        foreach (var line in old)
        {
            if (Columns.Of(line.Text) < ShortestLine)
            {
                lines.Add(line);
                continue;
            }

            lines.Add(TextLine.Blank(line.Number));
            Split(line, lines);
            lines.Add(TextLine.Blank(line.Number));
        }
    }

    private static void Split(in TextLine line, List<TextLine> into)
    {
        var text = line.Text.AsSpan();
        var (length, again) = RepeatedTitle.Find(text);
        var above = Sentences.Of(text[length..again]);
        var below = Sentences.Of(text[(again + length)..]);
        if (above.Edges + below.Edges < (length > 0 ? FewestEdges / 2 : FewestEdges) && Columns.Of(text) <= LongestParagraph)
        {
            into.Add(line);
            return;
        }

        Add(text[..length], line.Number, into);
        AddAll(text[length..again], above, line.Number, into);
        Add(text.Slice(again, length), line.Number, into);
        AddAll(text[(again + length)..], below, line.Number, into);
    }

    private static void AddAll(ReadOnlySpan<char> text, Sentences sentences, int number, List<TextLine> into)
    {
        foreach (var part in sentences.Parts)
        {
            Add(text[part], number, into);
        }
    }

    private static void Add(ReadOnlySpan<char> text, int number, List<TextLine> into)
    {
        // Bullets and the like begin lines; these are parts of one.
        if (!text.IsWhiteSpace())
        {
            into.Add(new(number, LineKind.Plain, 0, false, "", text.Trim().ToString()));
        }
    }

    private static bool IsRunOn(List<TextLine> lines)
    {
        var (count, all, held, last) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            if (line.Kind == LineKind.Blank)
            {
                continue;
            }

            count += line.Number != last ? 1 : 0;
            last = line.Number;
            if (count > MostLines)
            {
                return false;
            }

            var columns = Columns.Of(line.Text);
            all += columns;
            held += columns >= ShortestLine ? columns : 0;
        }

        return held > 0 && held >= LeastShare * all;
    }
}
