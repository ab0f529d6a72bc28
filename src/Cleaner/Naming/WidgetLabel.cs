using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>A line that announces a widget, and how far the widget reaches.</summary>
internal static class WidgetLabel
{
    /// <summary>The longest label that only its element marks, in characters.</summary>
    private const int LongestHeading = 40;

    /// <summary>Links in a label: to its channel and to more of it. A row of more is a menu.</summary>
    private const int MostLinks = 2;

    /// <summary>Entries under a heading that make a list.</summary>
    private const int FewestEntries = 2;

    /// <summary>How many containers up a navigation still counts as around the label.</summary>
    private const int NavigationLevels = 5;

    /// <summary>Headlines are longer than this, in effective characters.</summary>
    private const double ShortestHeadline = 16;

    /// <summary>How long entries are on average, in effective characters: under a label that a table knows, and under any heading.</summary>
    private const double ShortestName = 10;

    private const double StoryName = 16;

    /// <summary>The longest label that only what stands below it marks, in effective characters.</summary>
    private const double LongestDumpLabel = 34;

    /// <summary>A label in a dump is shorter than this share of the headlines below it.</summary>
    private const double LabelPart = .62;

    /// <summary>A label above a group of headlines is shorter than this share of their mean length.</summary>
    private const double HeadPart = .8;

    /// <summary>The widget that a dropped block announces; null where it is no label.</summary>
    public static Widget? Read(Page page, ContainerCues cues, SpokenLines lines, int at, bool isInList)
    {
        var block = page.Blocks[at];
        if (lines[at].Length == 0 || block == page.TitleBlock || (isInList && ListShape.RankOf(block.Content) is not null))
        {
            return null;
        }

        if (!isInList && (ReadInline(block) ?? TagRow.Read(page, lines, at)) is { } inline)
        {
            return inline;
        }

        if (block.LinkCount > MostLinks)
        {
            return null;
        }

        if (PaidLabels.Contains(lines[at]))
        {
            return ReadPaid(page, cues, lines, at);
        }

        // What says something else by its words, or counts (861评论), is only a channel's label when that is all it says; an advert (Subscribe to continue reading) of no kind.
        var isOther = lines.ReasonOf(at) is not null || DumpRun.IsMark(block.Content);
        var channel = isOther ? Channels.Find(lines[at]) : lines.ChannelOf(at);
        var kind = (channel is null || Channels.Find(lines[at]) is null) && lines.ReasonOf(at) != Reason.Advert ? lines.KindOf(at) : null;
        if ((channel is null && kind is null && (isInList || !MayBeLoose(page, lines, at))) || IsMenuEntry(page, cues, lines, at))
        {
            return null;
        }

        // A channel's name over a list is a label; over a headline it is the article's own channel.
        channel ??= kind is null && !isOther ? SectionName.Find(lines[at], isLoose: true) : null;
        return channel is not null && List(page, cues, lines, at, ShortestName) is { } list ? list with { Category = channel.Value }
            : kind is not null ? new Widget(kind.Value, Printed(block.Content), Reach(page, lines, at))
            : null;
    }

    /// <summary>A heading that says its list is paid for. The word alone between the lists of a column (Anzeige) is no heading, and they are not.</summary>
    private static Widget? ReadPaid(Page page, ContainerCues cues, SpokenLines lines, int at)
    {
        var isHead = page.IsText ? IsDumpLabel(page, at) : IsHeading(page.Blocks[at]) || IsBoxHead(page.Blocks[at], lines[at]);
        return isHead && !IsMenuEntry(page, cues, lines, at) && List(page, cues, lines, at, ShortestName) is { } list ? list with { Category = Category.Recommended, IsPaid = true } : null;
    }

    /// <summary>Whether a line of a dump is so much shorter than the two headlines below it that it may be their label, with words in it that no table knows.</summary>
    private static bool MayBeLoose(Page page, SpokenLines lines, int at)
    {
        if (!page.IsText || page.Blocks[at].Container.Tag == "li" || at + 2 >= page.Blocks.Count || SectionName.Find(lines[at], isLoose: true) is null)
        {
            return false;
        }

        return DumpRun.Last(page, at) is not null || IsShortHead(page, at);
    }

    /// <summary>Whether a line of a dump is much shorter than the two headlines below it.</summary>
    private static bool IsShortHead(Page page, int at) => at + 2 < page.Blocks.Count && IsShorter(page, at, at + 1) && IsShorter(page, at, at + 2);

    private static bool IsShorter(Page page, int label, int entry)
    {
        return !page.Blocks[entry].Verdict.Keep && ListShape.IsHeadline(page.Blocks[entry])
            && NameLength.Of(page.Blocks[label].Content) < LabelPart * NameLength.Of(page.Blocks[entry].Content);
    }

    /// <summary>
    /// A heading over a list, whose name no table knows whole: it keeps its name; a channel in it (Penhallow sport), the list's box or its shape
    /// says the kind.
    /// </summary>
    public static Widget? ReadUnknown(Page page, ContainerCues cues, SpokenLines lines, int at)
    {
        var block = page.Blocks[at];
        if (block.Text.Length > LongestHeading || block == page.TitleBlock || block.LinkCount > MostLinks || block.Container.Tag == "figcaption" || DumpRun.IsMark(block.Content)
            || !(page.IsText ? IsDumpLabel(page, at) : IsHeading(block) || IsBoxHead(block, lines[at])))
        {
            return null;
        }

        return List(page, cues, lines, at, StoryName);
    }

    /// <summary>A short line without a bullet, right above lines that have one, or ranks or times.</summary>
    private static bool IsDumpLabel(Page page, int at)
    {
        var block = page.Blocks[at];
        return block.Container.Tag != "li" && NameLength.Of(block.Content) <= LongestDumpLabel && !DumpRun.IsMark(block.Content)
            && (at == 0 || block.Container.FirstBlock == at || !DumpRun.IsMark(page.Blocks[at - 1].Content))
            && ListShape.RankOf(block.Content) is null && (DumpRun.Last(page, at) is not null || IsGroupHead(page, at) || IsShortHead(page, at));
    }

    /// <summary>The first line of a group that blank lines set apart, shorter than the headlines that the rest of it is.</summary>
    private static bool IsGroupHead(Page page, int at)
    {
        var group = page.Blocks[at].Container;
        if (group.FirstBlock != at || group.BlockCount <= FewestEntries)
        {
            return false;
        }

        double length = 0;
        for (var i = at + 1; i < at + group.BlockCount; i++)
        {
            if (page.Blocks[i].Verdict.Keep || !ListShape.IsHeadline(page.Blocks[i]))
            {
                return false;
            }

            length += NameLength.Of(page.Blocks[i].Content);
        }

        return NameLength.Of(page.Blocks[at].Content) < HeadPart * length / (group.BlockCount - 1);
    }

    /// <summary>The first words of a box, no link, with links below them; in a cell or paragraph only where a channel is in their name.</summary>
    private static bool IsBoxHead(Block block, string line)
    {
        var box = block.Container.Parent;
        return box is not null && block.LinkChars == 0 && block.Container.BlockCount == 1 && box.FirstBlock == block.Order && NameLength.Of(block.Text) <= LongestDumpLabel
            && (block.Container.Tag is not ("li" or "p" or "td") || SectionName.Find(line, isLoose: true) is not null);
    }

    /// <summary>A label and one story in a line (READ MORE: …, 〔看更多〕…, 标签：…). Фото: … and 写真：… say who took the picture above.</summary>
    private static Widget? ReadInline(Block block)
    {
        var label = InlineLabel.In(block.Content, LongestHeading, out _);
        return !label.IsEmpty && Kinds.Find(Line.Of(label)) is { } kind && !(Kinds.IsSeen(kind) && LineRules.FindCaption(block) is not null) ? new Widget(kind, Printed(label), block.Order) : null;
    }

    /// <summary>The list below a label, and what it lists by all the evidence that there is; null where there is no list.</summary>
    private static Widget? List(Page page, ContainerCues cues, SpokenLines lines, int at, double storyName)
    {
        var last = Reach(page, lines, at);
        if (last - at < FewestEntries || !(ListShape.IsList(page, at + 1, last, storyName) || (page.IsText && IsRun(page, at))))
        {
            return null;
        }

        return new Widget(ListEvidence.Of(page, cues, lines[at], at + 1, last), Printed(page.Blocks[at].Content), last);
    }

    /// <summary>Lines without bullets or links: the run's mark, or two headlines, make the list.</summary>
    private static bool IsRun(Page page, int label)
    {
        return DumpRun.Last(page, label) is not null || (ListShape.IsHeadline(page.Blocks[label + 1]) && ListShape.IsHeadline(page.Blocks[label + 2]));
    }

    /// <summary>The label as printed, without brackets round it or the colon behind it.</summary>
    private static string Printed(ReadOnlySpan<char> label)
    {
        label = label.Trim().TrimEnd(":： ");
        return (label.Length > 2 && label[0] is '【' or '〔' or '[' or '「' && label[^1] is '】' or '〕' or ']' or '」' ? label[1..^1] : label).ToString();
    }

    /// <summary>Menus have entries named like widgets (视频, Photos): those stand in a navigation, or as one of several short entries.</summary>
    private static bool IsMenuEntry(Page page, ContainerCues cues, SpokenLines lines, int at)
    {
        var container = page.Blocks[at].Container;
        return (page.IsText && IsMenuLine(page, lines, at)) || cues.Nearest(container, NavigationLevels) is { Reason: Reason.Navigation }
            || (container.Nearest("li") is { } entry && (IsShortEntry(page, at - 1, entry) || IsShortEntry(page, at + 1, entry)));
    }

    /// <summary>Whether a line of a dump and the one beside it, above the article, are both names of channels or kinds.</summary>
    public static bool IsMenuLine(Page page, SpokenLines lines, int at)
    {
        return page.TitleBlock is { } title && at < title.Order && IsName(page, lines, at) && (IsName(page, lines, at - 1) || IsName(page, lines, at + 1));
    }

    private static bool IsName(Page page, SpokenLines lines, int at)
    {
        return at >= 0 && at < page.Blocks.Count && page.Blocks[at].Text.Length <= LongestName && lines[at].Length > 0
            && (Channels.Find(lines[at]) is not null || lines.KindOf(at) is not null || LineRules.FindPhrase(lines[at], LongestName) == Reason.Navigation);
    }

    /// <summary>The longest name in a menu, in characters.</summary>
    private const int LongestName = 24;

    private static bool IsShortEntry(Page page, int at, Container beside)
    {
        return at >= 0 && at < page.Blocks.Count && page.Blocks[at].Container.Nearest("li") is { } entry && entry.Parent == beside.Parent
            && NameLength.Of(page.Blocks[at].Content) < ShortestHeadline;
    }

    /// <summary>Whether the box holds nothing behind the label but the link to more of the list, which is below.</summary>
    private static bool IsOnlyMore(Container box, SpokenLines lines, int at) => box.FirstBlock + box.BlockCount == at + 2 && LineRules.IsMoreLink(lines[at + 1]);

    /// <summary>Whether two blocks are set in the same way, so that if one is a label, the other is too.</summary>
    private static bool IsSetAlike(Block one, Block other)
    {
        return one.Container.Depth == other.Container.Depth && string.Equals(one.Container.Tag, other.Container.Tag, StringComparison.Ordinal)
            && string.Equals(one.Container.Attributes, other.Container.Attributes, StringComparison.Ordinal)
            && one.LinkDensity > .5 == other.LinkDensity > .5 && one.BoldChars == one.Text.Length == (other.BoldChars == other.Text.Length);
    }

    private static bool IsHeading(Block block)
    {
        return block.Container.Tag is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "dt" or "caption" or "legend"
            || block.BoldChars == block.Text.Length;
    }

    /// <summary>
    /// The last dropped block of the box that the label stands in, the smallest container that holds more than the label, up to the next
    /// heading set like the label; in a dump, of the lines that are alike.
    /// </summary>
    private static int Reach(Page page, SpokenLines lines, int at)
    {
        if (page.IsText && DumpRun.Last(page, at) is { } run)
        {
            return run;
        }

        var box = page.Blocks[at].Container;
        while (box.Parent is not null && (!box.Holds(at + 1) || IsOnlyMore(box, lines, at)))
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

            if (lines.ReasonOf(i) is Reason.Comments or Reason.Legal && box.Tag is not ("ul" or "ol"))
            {
                return i - 1;
            }

            // A dump without blank lines: the next list begins where a line is a label by what stands below it.
            if (page.IsText && i > at + FewestEntries && box.Tag != "li" && IsDumpLabel(page, i))
            {
                return i - 1;
            }

            if (!page.IsText && i > at + 1 && IsSetAlike(page.Blocks[i], page.Blocks[at]) && !IsSetAlike(page.Blocks[at + 1], page.Blocks[at]))
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
