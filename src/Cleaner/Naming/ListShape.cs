using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>What kind of list a stretch of dropped blocks is by its shape alone: links, dates, numbers, pictures.</summary>
internal static class ListShape
{
    /// <summary>Share of the characters inside links from which a stretch lists stories.</summary>
    private const double Linked = .6;

    /// <summary>Share of entries that carry a date or a number from which the list is one of dates or ranks.</summary>
    private const double Marked = .4;

    /// <summary>Names of stories are longer than menu entries: effective characters, on average.</summary>
    private const double StoryName = 16;

    /// <summary>The kind, or null where the stretch is no list of stories.</summary>
    public static Category? Of(Page page, ContainerCues cues, int first, int last)
    {
        int chars = 0, linkChars = 0, dated = 0, ranked = 0, items = 0;
        double length = 0;
        for (var i = first; i <= last; i++)
        {
            var block = page.Blocks[i];
            chars += block.Text.Length;
            linkChars += block.LinkChars;
            length += TextShape.Of(block.Content).EffectiveLength;
            dated += DatedLine.Ends(block.Text) ? 1 : 0;
            ranked += IsRank(block.Text) ? 1 : 0;
            items += block.Container.Nearest("li") is not null ? 1 : 0;
        }

        var count = last - first + 1;
        if (count < 2 || length / count < StoryName || (linkChars < Linked * chars && items < Linked * count && dated < Marked * count))
        {
            return null;
        }

        if (cues.Nearest(page.Blocks[first].Container, int.MaxValue) is { Reason: Reason.Widget, Category: { } cued })
        {
            return cued;
        }

        return ranked >= Marked * count ? Category.Ranking : dated >= Marked * count ? Category.Latest : Category.Recommended;
    }

    /// <summary>Whether the text is a rank, or begins with one.</summary>
    private static bool IsRank(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && (digits == text.Length || text[digits] is '.' or '、' or ' ');
    }
}
