using System.Numerics;
using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>
/// What a list of stories lists, where no table has its label whole: the surest evidence first. The words of each kind of evidence are in one
/// table each, a line a channel.
/// </summary>
internal static class ListEvidence
{
    /// <summary>Share of the links that must lead to the same channel.</summary>
    private const double Addressed = .6;

    /// <summary>Share of the blocks that carry a mark (a running time, a count of pictures, a rank) from which they all are of its kind.</summary>
    private const double Marked = .3;

    /// <summary>Share of the headlines that must speak for the same channel.</summary>
    private const double Spoken = .5;

    /// <summary>So many links say what the rest of a long list says.</summary>
    private const int MostLinks = 24;

    /// <summary>Fewer headlines or links say nothing.</summary>
    private const int Fewest = 2;

    /// <summary>Running times under this are no times of day, whatever their order: five minutes.</summary>
    private const int ShortClip = 300;

    /// <summary>Running times in no order are all under this: twenty minutes.</summary>
    private const int LongestClip = 1200;

    private static readonly int Categories = Enum.GetValues<Category>().Length;

    /// <summary>The category of a list of stories.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cues">What its containers say.</param>
    /// <param name="line">The label, folded; null where there is none.</param>
    /// <param name="first">The first block of the list.</param>
    /// <param name="last">The last one.</param>
    public static Category Of(Page page, ContainerCues cues, string? line, int first, int last)
    {
        var channel = line is null ? null : SectionName.Find(line, isLoose: true);
        return (line is null ? null : KindOf(line, channel))
            ?? ByAddresses(page, line is null ? first : first - 1, last)
            ?? channel
            ?? ByContainers(page, cues, first, last)
            ?? ByMarks(page, first, last)
            ?? ByHeadlines(page, line, first, last)
            ?? Around(page, cues, first)
            ?? (IsNews(page, line, first, last) ? Category.Latest : Category.Recommended);
    }

    /// <summary>The kind that a heading names, where it names no channel, or only where the pictures or clips are from.</summary>
    private static Category? KindOf(string line, Category? channel)
    {
        return channel is null ? Kinds.FindInside(line)
            : Broad.Is(channel.Value) && Kinds.FindInside(line) is { } kind && Kinds.IsSeen(kind) ? kind : null;
    }

    /// <summary>What the nearest named container round the list is for: a column may hold more than it says.</summary>
    private static Category? Around(Page page, ContainerCues cues, int first) =>
        cues.Nearest(page.Blocks[first].Container, int.MaxValue) is { Reason: Reason.Widget, Category: { } category } ? category : null;

    /// <summary>The channel or kind that most of the links lead to.</summary>
    private static Category? ByAddresses(Page page, int first, int last)
    {
        Span<int> counts = stackalloc int[Categories];
        var links = 0;
        for (var i = first; i <= last && links < MostLinks; i++)
        {
            foreach (var link in page.Blocks[i].Links)
            {
                links++;
                if (AddressWords.Find(link.Address) is { } category)
                {
                    counts[(int)category]++;
                }
            }
        }

        var best = IndexOfMax(counts);
        return counts[best] >= Fewest && counts[best] >= Addressed * links ? (Category)best : null;
    }

    /// <summary>What the classes of the list's own containers say: those that hold nothing beside it and its label.</summary>
    private static Category? ByContainers(Page page, ContainerCues cues, int first, int last)
    {
        for (var c = page.Blocks[first].Container; c is not null && c.FirstBlock >= first - 1 && c.FirstBlock + c.BlockCount - 1 <= last; c = c.Parent)
        {
            if (cues.Of(c) is { Reason: Reason.Widget, Category: { } kind })
            {
                return kind;
            }

            if (c.Attributes.Length > 0 && AddressWords.FindClass(c.Attributes) is { } channel)
            {
                return channel;
            }
        }

        return null;
    }

    /// <summary>The kind that the marks beside the headlines, or the numbers before them, give away.</summary>
    private static Category? ByMarks(Page page, int first, int last)
    {
        int clips = 0, pictures = 0, ranks = 0, clocks = 0, rises = 0, falls = 0, longest = 0, previous = -1;
        for (var i = first; i <= last; i++)
        {
            var text = page.Blocks[i].Content;
            clips += EntryMarks.IsOfClips(text) ? 1 : 0;
            pictures += EntryMarks.IsOfPictures(text) || ListShape.IsPicture(page.Blocks[i]) ? 1 : 0;
            ranks += ListShape.RankOf(page.Blocks[i].Text) is { } rank && (rank.IsBare || !DumpRun.IsMark(text)) ? 1 : 0;
            if (EntryMarks.ClockIn(text) is { } value)
            {
                clocks++;
                longest = Math.Max(longest, value);
                rises += previous >= 0 && value > previous ? 1 : 0;
                falls += previous >= 0 && value < previous ? 1 : 0;
                previous = value;
            }
        }

        // Times of day come in order, the newest first or last, and are late in the day where that begins anew.
        clips = Math.Max(clips, (rises > 0 && falls > 0 && longest < LongestClip) || longest < ShortClip ? clocks : 0);
        var enough = Math.Max(Fewest, Marked * (last - first + 1));
        return clips >= enough ? Category.Video : pictures >= enough ? Category.Gallery
            : ranks >= enough || IsNumbered(page.Blocks[first].Container, last) ? Category.Ranking : null;
    }

    /// <summary>Whether a list is one of news for its times of day; dates are beside stories of all kinds, and tell only where no heading does.</summary>
    private static bool IsNews(Page page, string? line, int first, int last)
    {
        if (line is null)
        {
            return ListShape.IsDated(page, first, last);
        }

        var clocks = 0;
        for (var i = first; i <= last; i++)
        {
            var text = page.Blocks[i].Content;
            clocks += EntryMarks.ClockIn(text) is not null || (DumpRun.IsMark(text) && text.Contains(':')) || (text.Length > 5 && text[2] == '.' && DatedLine.Begins(text)) ? 1 : 0;
        }

        return clocks >= Fewest && clocks >= Marked * (last - first + 1);
    }

    /// <summary>Whether the entries are those of a list that the browser numbers.</summary>
    private static bool IsNumbered(Container entry, int last) => entry.Nearest("ol") is { } list && list.FirstBlock + list.BlockCount - 1 == last;

    /// <summary>The channel that the words of most headlines speak for, the label one of them; null without a label, where stories of all kinds may stand.</summary>
    private static Category? ByHeadlines(Page page, string? line, int first, int last)
    {
        if (line is null)
        {
            return null;
        }

        Span<int> counts = stackalloc int[Categories];
        var headlines = 0;
        Count(HeadlineWords.In(line), counts);
        for (var i = first; i <= last; i++)
        {
            if (!DumpRun.IsMark(page.Blocks[i].Content))
            {
                headlines++;
                Count(HeadlineWords.In(page.Blocks[i].Content), counts);
            }
        }

        var best = IndexOfMax(counts);
        var votes = counts[best];
        counts[best] = 0;
        return votes >= Fewest && votes >= Spoken * headlines && votes > counts[IndexOfMax(counts)] ? (Category)best : null;
    }

    private static void Count(uint channels, Span<int> counts)
    {
        for (; channels != 0; channels &= channels - 1)
        {
            counts[BitOperations.TrailingZeroCount(channels)]++;
        }
    }

    private static int IndexOfMax(ReadOnlySpan<int> counts)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return best;
    }
}
