using Cleaner.Scoring;
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
    /// Seams between other things than sentences from which a line holds several blocks, and columns for each of them at the most: a text of nothing but sentences
    /// seems to have one here and there. Half as many do where the title is printed twice.
    /// </summary>
    private const int FewestSeams = 8, MostColumns = 400;

    /// <summary>The probability from which a blank in a Chinese sentence is a seam rather than the edge of a link.</summary>
    private const float Sure = .85f;

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
        if (Columns.Of(text) < ShortestLine)
        {
            return false;
        }

        var parts = LineGaps.Parts(text);
        var (length, again) = RepeatedTitle.Find(text);
        var found = WithoutLinks(text, seams.Find(text));
        var fewest = Math.Max(Math.Max(FewestSeams, Columns.Of(text) / MostColumns) / (length > 0 ? 2 : 1), parts.Count - 1);
        if (Count(text, parts, found) < fewest && Longest(text, parts) <= LongestParagraph)
        {
            return false;
        }

        var cuts = new SortedSet<int>(Sentences.Ends(text));
        cuts.UnionWith(found.Select(seam => seam.At));
        cuts.RemoveWhere(cut => cut < length || (cut > again && cut < again + length));
        cuts.UnionWith([length, again, again + length]);
        into.Add(TextLine.Blank(number));
        foreach (var part in parts)
        {
            var (from, end) = (part.Start.Value, part.End.Value);
            foreach (var cut in cuts.GetViewBetween(from, end))
            {
                Add(text[from..cut], number, into);
                from = cut;
            }

            Add(text[from..end], number, into);
        }

        into.Add(TextLine.Blank(number));
        return true;
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

    /// <summary>
    /// The seams without those between ideographs in a sentence that has had a comma: blanks there stand around links. What ends in a colon, as what names a date or a source
    /// does, stands behind a headline with a comma.
    /// </summary>
    private static List<Seam> WithoutLinks(ReadOnlySpan<char> text, List<Seam> seams)
    {
        var left = new List<Seam>(seams.Count);
        var from = 0;
        foreach (var seam in seams)
        {
            var before = text[from..seam.At].TrimEnd();
            var isLink = seam.Chance < Sure && before.Length > 0 && Columns.IsIdeograph(before[^1]) && Columns.IsIdeograph(text[seam.At]) && !TextShape.IsSentenceEnd(before[^1])
                && before[(before.LastIndexOfAny('。', '！', '？') + 1)..].ContainsAny('，', '；') && !IsLabel(text[seam.At..]);
            if (!isLink)
            {
                left.Add(seam);
                from = seam.At;
            }
        }

        return left;
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        const int LongestLabel = 7;
        text = text[..Math.Min(text.Length, LongestLabel)];
        return text.IndexOfAny(' ', '：', ':') is > 0 and var end && text[end] != ' ';
    }

    /// <summary>How many seams are neither gaps nor ends of sentences.</summary>
    private static int Count(ReadOnlySpan<char> text, List<Range> parts, List<Seam> seams)
    {
        var (count, part) = (0, 0);
        foreach (var seam in seams)
        {
            while (part + 1 < parts.Count && parts[part].End.Value < seam.At)
            {
                part++;
            }

            count += seam.EndsSentence || IsGap(text, parts, part, seam.At) ? 0 : 1;
        }

        return count;
    }

    /// <summary>Whether a place is the beginning of a part behind a gap, or in the gap.</summary>
    private static bool IsGap(ReadOnlySpan<char> text, List<Range> parts, int part, int at) =>
        part > 0 && (at <= parts[part].Start.Value || text[parts[part].Start.Value..at].IsWhiteSpace());
}
