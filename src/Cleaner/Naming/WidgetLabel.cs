using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>A line that announces a widget, and how far the widget reaches.</summary>
internal static class WidgetLabel
{
    /// <summary>The longest label that only its element marks, in characters.</summary>
    private const int LongestHeading = 40;

    private const string Brackets = "〔【[（(";

    private const string LabelEnds = ":：〕】]";

    /// <summary>Entries under a heading that make a list.</summary>
    private const int FewestEntries = 2;

    /// <summary>How many containers up a navigation still counts as around the label.</summary>
    private const int NavigationLevels = 5;

    /// <summary>Headlines are longer than this, in effective characters.</summary>
    private const double ShortestHeadline = 16;

    /// <summary>The widget that a dropped block announces; null where it is no label.</summary>
    public static Widget? Read(Page page, ContainerCues cues, string[] lines, int at)
    {
        var block = page.Blocks[at];
        if (lines[at].Length == 0 || block == page.TitleBlock)
        {
            return null;
        }

        if (ReadInline(block) is { } inline)
        {
            return inline;
        }

        var channel = Channels.Find(lines[at]);
        var kind = channel is null ? Kinds.Find(lines[at]) : null;
        if ((channel is null && kind is null) || IsMenuEntry(page, cues, at))
        {
            return null;
        }

        // A channel's name over a list is a label; over a headline it is the article's own channel.
        return kind is not null ? new Widget(kind.Value, Printed(block.Content), Reach(page, at))
            : List(page, cues, at) is { } list ? list with { Category = channel!.Value }
            : null;
    }

    /// <summary>A heading over a list, whose name no table knows: it keeps its name, and the list's box or shape says the kind.</summary>
    public static Widget? ReadUnknown(Page page, ContainerCues cues, int at)
    {
        var block = page.Blocks[at];
        return IsHeading(block) && block.Text.Length <= LongestHeading && block != page.TitleBlock ? List(page, cues, at) : null;
    }

    /// <summary>A label and one story in a line (READ MORE: …, 〔看更多〕…, 标签：…).</summary>
    private static Widget? ReadInline(Block block)
    {
        var text = block.Content.TrimStart(Brackets);
        var end = text.IndexOfAny(LabelEnds);
        if (end <= 0 || end > LongestHeading || end == text.Length - 1)
        {
            return null;
        }

        return Kinds.Find(Line.Of(text[..end])) is { } kind ? new Widget(kind, Printed(text[..end]), block.Order) : null;
    }

    private static Widget? List(Page page, ContainerCues cues, int at)
    {
        var last = Reach(page, at);
        return last - at >= FewestEntries && ListShape.Of(page, cues, at + 1, last) is { } shape ? new Widget(shape, Printed(page.Blocks[at].Content), last) : null;
    }

    /// <summary>The label as printed, without the colon behind it.</summary>
    private static string Printed(ReadOnlySpan<char> label) => label.Trim().TrimEnd(":： ").ToString();

    /// <summary>Menus have entries named like widgets (视频, Photos): those stand in a navigation, or as one of several short entries.</summary>
    private static bool IsMenuEntry(Page page, ContainerCues cues, int at)
    {
        var container = page.Blocks[at].Container;
        return cues.Nearest(container, NavigationLevels) is { Reason: Reason.Navigation }
            || (container.Nearest("li") is { } entry && (IsShortEntry(page, at - 1, entry) || IsShortEntry(page, at + 1, entry)));
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
            if (page.Blocks[i].Verdict.Keep || page.Blocks[i] == page.TitleBlock)
            {
                return i - 1;
            }

            // Two paragraphs side by side are another article, from its own head on; a teaser has one.
            if (HeadZone.IsProse(page.Blocks[i]) && i < last && HeadZone.IsProse(page.Blocks[i + 1]) && page.Blocks[i].Container.Parent == page.Blocks[i + 1].Container.Parent)
            {
                return Math.Max(at, (page.Blocks[i].Container.Nearest("article")?.FirstBlock ?? i) - 1);
            }
        }

        return last;
    }
}
