using Cleaner.Segmenting.Seams;

namespace Cleaner.Segmenting;

/// <summary>
/// Dumps that are one line, or few, with single blanks between what were the page's blocks, as <c>get_text(" ")</c> leaves them. Such lines are cut where
/// sentences end, where blocks meet by what is learned of the words around a blank, and around a title that the page prints twice. A long paragraph has
/// nothing of this but sentences, and stays whole.
/// </summary>
internal static class RunOnText
{
    /// <summary>Lines that a dump has at most, if its lines are those of the page's source or none.</summary>
    private const int MostLines = 8;

    /// <summary>The shortest line that holds many blocks, in columns, and the share of the text that such lines hold.</summary>
    private const int ShortestLine = 300;

    private const double LeastShare = .6;

    /// <summary>The longest paragraph, in columns: longer lines hold several, whatever they say.</summary>
    private const int LongestParagraph = 8000;

    /// <summary>
    /// Seams from which a line holds several blocks, if such as clean texts have are not counted, and columns for each of them at the most: a text of nothing but
    /// sentences seems to have one here and there. Half as many do where the title is printed twice.
    /// </summary>
    private const int FewestSeams = 8, MostColumns = 400;

    /// <summary>No page has more seams.</summary>
    private const int MostSeams = 10_000;

    /// <summary>The shortest part between gaps that may hold several blocks, in columns.</summary>
    private const int ShortestCut = 120;

    /// <summary>Whether a dump is run together.</summary>
    public static bool IsRunOn(ReadOnlySpan<char> dump)
    {
        var (count, all, held) = (0, 0, 0);
        foreach (var line in dump.EnumerateLines())
        {
            var text = line.Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (++count > MostLines)
            {
                return false;
            }

            var columns = Columns.Of(text);
            all += columns;
            held += columns >= ShortestLine ? columns : 0;
        }

        return held > 0 && held >= LeastShare * all;
    }

    /// <summary>Adds the parts of a line of such a dump, with a blank line before and behind.</summary>
    /// <returns>Whether it has any.</returns>
    public static bool Split(ReadOnlySpan<char> line, int number, SeamModel seams, List<TextLine> into)
    {
        var text = line.Trim();
        var columns = Columns.Of(text);
        if (columns < ShortestLine || LineGaps.Parts(text) is not { Count: > 0 } parts || seams.Find(text) is not { Count: <= MostSeams } found)
        {
            return false;
        }

        var (length, again) = RepeatedTitle.Find(text);
        var fewest = Math.Max(Math.Max(FewestSeams, columns / MostColumns) / (length > 0 ? 2 : 1), parts.Count - 1);
        if (Count(text, parts, found) < fewest && Longest(text, parts) <= LongestParagraph)
        {
            return false;
        }

        var cuts = new SortedSet<int>(Sentences.Ends(text));
        cuts.UnionWith(found.Select(seam => seam.At));
        cuts.RemoveWhere(cut => cut < length || (cut > again && cut < again + length));
        SortedSet<int> titles = length > 0 ? [length, again, again + length] : [];
        cuts.UnionWith(titles);
        into.Add(TextLine.Blank(number));
        foreach (var part in parts)
        {
            var isShort = parts.Count > 1 && Columns.Of(text[part]) < ShortestCut;
            Split(text, part, isShort ? titles : cuts, number, into);
        }

        into.Add(TextLine.Blank(number));
        return true;
    }

    /// <summary>Adds what a part of a line is cut into. What stands between gaps and is not cut may be an entry of a list.</summary>
    private static void Split(ReadOnlySpan<char> text, Range part, SortedSet<int> cuts, int number, List<TextLine> into)
    {
        var (from, end) = (part.Start.Value, part.End.Value);
        var inside = cuts.GetViewBetween(from, end);
        if (inside.Count == 0)
        {
            into.Add(TextLine.Parse(text[part], number));
            return;
        }

        foreach (var cut in inside)
        {
            Add(text[from..cut], number, into);
            from = cut;
        }

        Add(text[from..end], number, into);
    }

    private static void Add(ReadOnlySpan<char> text, int number, List<TextLine> into)
    {
        // Bullets and the like begin lines; these are parts of one.
        if (!text.IsWhiteSpace())
        {
            into.Add(new(number, LineKind.Plain, 0, false, "", text.Trim().ToString()));
        }
    }

    private static int Longest(ReadOnlySpan<char> text, List<Range> parts)
    {
        var longest = 0;
        foreach (var part in parts)
        {
            longest = Math.Max(longest, Columns.Of(text[part]));
        }

        return longest;
    }

    /// <summary>How many seams tell of a page, and are no gaps.</summary>
    private static int Count(ReadOnlySpan<char> text, List<Range> parts, List<Seam> seams)
    {
        var (count, part) = (0, 0);
        foreach (var seam in seams)
        {
            while (part + 1 < parts.Count && parts[part].End.Value < seam.At)
            {
                part++;
            }

            count += seam.IsTelling && !IsGap(text, parts, part, seam.At) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether a place is the beginning of a part behind a gap, or in the gap.</summary>
    private static bool IsGap(ReadOnlySpan<char> text, List<Range> parts, int part, int at) =>
        part > 0 && (at <= parts[part].Start.Value || text[parts[part].Start.Value..at].IsWhiteSpace());
}
