using Cleaner.Naming.Labels;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>A line that announces a widget, and how far the widget reaches.</summary>
internal static class WidgetLabel
{
    /// <summary>The longest label that only its element marks, in characters.</summary>
    private const int LongestHeading = 40;

    /// <summary>How many containers up a navigation still counts as around the label.</summary>
    private const int NavigationLevels = 5;

    /// <summary>Headlines are longer than this, in effective characters.</summary>
    private const double ShortestHeadline = 16;

    /// <summary>The widget that a dropped block announces; null where it is no label.</summary>
    public static Widget? Read(Page page, ContainerCues cues, string[] lines, int at)
    {
        var block = page.Blocks[at];
        if (Channels.Find(lines[at]) is { } channel)
        {
            return Announces(page, at) ? new Widget(channel, block.Content.ToString(), Reach(page, at)) : null;
        }

        if (Kinds.Find(lines[at]) is { } kind && !IsMenuEntry(page, cues, at))
        {
            return new Widget(kind, block.Content.ToString(), Reach(page, at));
        }

        if (!IsHeading(block) || block.Text.Length > LongestHeading || block == page.TitleBlock)
        {
            return null;
        }

        // A heading over a list whose name no table knows: it keeps its name, and the list's box says the kind.
        var last = Reach(page, at);
        return last - at >= 2 && ListShape.Of(page, cues, at + 1, last) is { } shape ? new Widget(shape, block.Content.ToString(), last) : null;
    }

    /// <summary>A channel's name alone is a menu entry; over a list it is a label.</summary>
    private static bool Announces(Page page, int at)
    {
        var block = page.Blocks[at];
        var next = at + 1 < page.Blocks.Count ? page.Blocks[at + 1] : null;
        return next is not null && !next.Verdict.Keep && next.Text.Length > block.Text.Length
            && (IsHeading(block) || block.Container.Nearest("li") is null) && Channels.Find(Line.Of(next)) is null && Reach(page, at) - at >= 2;
    }

    /// <summary>Menus have entries named like widgets (视频, Photos): those stand in a navigation, or as one of several short entries.</summary>
    private static bool IsMenuEntry(Page page, ContainerCues cues, int at)
    {
        var container = page.Blocks[at].Container;
        return cues.Nearest(container, NavigationLevels) is { Reason: Reason.Navigation }
            || (container.Nearest("li") is { } entry && IsShortEntry(page, at - 1, entry) && IsShortEntry(page, at + 1, entry));
    }

    private static bool IsShortEntry(Page page, int at, Container beside)
    {
        return at >= 0 && at < page.Blocks.Count && page.Blocks[at].Container.Nearest("li") is { } entry && entry.Parent == beside.Parent
            && TextShape.Of(page.Blocks[at].Content).EffectiveLength < ShortestHeadline;
    }

    private static bool IsHeading(Block block)
    {
        return block.Container.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "caption" or "legend"
            || block.BoldChars == block.Text.Length;
    }

    /// <summary>The last dropped block of the box that the label stands in: the smallest container that holds more than the label.</summary>
    private static int Reach(Page page, int at)
    {
        var box = page.Blocks[at].Container;
        while (box.Parent is not null && box.FirstBlock + box.BlockCount - 1 <= at)
        {
            box = box.Parent;
        }

        var last = box.FirstBlock + box.BlockCount - 1;
        for (var i = at + 1; i <= last; i++)
        {
            if (page.Blocks[i].Verdict.Keep)
            {
                return i - 1;
            }
        }

        return last;
    }
}
