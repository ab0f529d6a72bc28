using Cleaner.Describing;
using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>
/// The run of lines below a label in a flattened page, by what its entries have in common: bullets, ranks that count up, times or counts
/// (in the line, or on a line of their own before or behind the title). A dump has no boxes: the run ends where the mark does.
/// </summary>
internal static class DumpRun
{
    /// <summary>Entries that make a run.</summary>
    private const int FewestEntries = 2;

    /// <summary>The longest line that is nothing but a time or a count, in characters (昨天 21:00, 3,205跟贴, Published 3 hours ago).</summary>
    private const int LongestMark = 24;

    /// <summary>Letters beside a date or time that say no more than its day or what it is the time of.</summary>
    private const int MostLetters = 12;

    private const int MostIdeographs = 4;

    /// <summary>The longest word before how long ago (Published, 发布于), in effective characters.</summary>
    private const double LongestLead = 12;

    /// <summary>The last line of the run that begins behind a label; null where the lines have no such mark.</summary>
    public static int? Last(Page page, int label)
    {
        var first = label + 1;
        if (!IsEntry(page, first))
        {
            return null;
        }

        return Bulleted(page, first) ?? Ranked(page, first) ?? Alternating(page, first) ?? Marked(page, first);
    }

    /// <summary>Whether the line is nothing but a time, a date or a count.</summary>
    public static bool IsMark(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestMark || !text.ContainsAnyInRange('0', '9'))
        {
            return DatedLine.IsDay(text);
        }

        // Beside the digits a title has more to say than a unit or a day has.
        int letters = 0, digits = 0, ideographs = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            ideographs += TextShape.IsCjk(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return letters == 0 || (letters <= MostLetters && ideographs <= MostIdeographs && DatedLine.Ends(text)) || IsAge(text)
            || (digits >= 2 && letters <= 4 && TextShape.IsCjk(text[^1]));
    }

    /// <summary>Nothing but how long ago (3 hours ago, vor 2 Stunden), whatever stands before it (Published).</summary>
    private static bool IsAge(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        return TextShape.Of(text[..start]).EffectiveLength <= LongestLead && RelativeTime.TryRead(text, start, out var end) && end == text.Length;
    }

    private static bool IsEntry(Page page, int at) => at < page.Blocks.Count && !page.Blocks[at].Verdict.Keep && page.Blocks[at] != page.TitleBlock;

    private static int? Bulleted(Page page, int first)
    {
        if (page.Blocks[first].Container is not { Tag: "li", Parent: { } list } || list.FirstBlock != first || list.BlockCount < FewestEntries)
        {
            return null;
        }

        var last = first;
        while (list.Holds(last + 1) && IsEntry(page, last + 1))
        {
            last++;
        }

        return last;
    }

    /// <summary>1 …, 2 …, 3 …: the title behind its rank, or on the next line.</summary>
    private static int? Ranked(Page page, int first)
    {
        var rank = 1;
        int? last = null;
        for (var i = first; IsEntry(page, i) && ListShape.RankOf(page.Blocks[i].Text) is var (found, isBare) && found == rank; i++, rank++)
        {
            i += isBare ? 1 : 0;
            last = IsEntry(page, i) ? i : last;
        }

        return rank > FewestEntries ? last : null;
    }

    /// <summary>Time and title, or title and time, on lines in turn.</summary>
    private static int? Alternating(Page page, int first)
    {
        if (!IsEntry(page, first + 1))
        {
            return null;
        }

        var marksFirst = IsMark(page.Blocks[first].Content);
        if (!marksFirst && !IsMark(page.Blocks[first + 1].Content))
        {
            return null;
        }

        var at = first;
        while (IsEntry(page, at + 1) && IsMark(page.Blocks[at].Content) == marksFirst && IsMark(page.Blocks[at + 1].Content) != marksFirst)
        {
            at += 2;
        }

        return at - first >= 2 * FewestEntries ? at - 1 : null;
    }

    /// <summary>A time or date in each line, at its start or end.</summary>
    private static int? Marked(Page page, int first)
    {
        var last = first - 1;
        while (IsEntry(page, last + 1) && (DatedLine.Ends(page.Blocks[last + 1].Content) || DatedLine.Begins(page.Blocks[last + 1].Content)))
        {
            last++;
        }

        return last - first + 1 >= FewestEntries ? last : null;
    }
}
