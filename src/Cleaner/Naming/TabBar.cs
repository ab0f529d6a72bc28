using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>A row of names that announces, in order, the lists that follow it: the tabs of a tab box, one a block or all in a line.</summary>
internal sealed class TabBar
{
    private const int FewestTabs = 2;

    /// <summary>Names longer than this are headlines, in effective characters.</summary>
    private const double LongestName = 24;

    /// <summary>The longest row in one line, in characters.</summary>
    private const int LongestRow = 120;

    private const string Bars = "|｜";

    /// <summary>A list has at least this many entries; in a flattened page, one more line before them is its head.</summary>
    private const int FewestEntries = 2;

    private TabBar(int tabs, List<Widget> lists) => (Tabs, Lists) = (tabs, lists);

    /// <summary>How many blocks the row takes.</summary>
    public int Tabs { get; }

    /// <summary>The lists it announces, in page order, each up to its last block.</summary>
    public List<Widget> Lists { get; }

    /// <summary>Reads a row that begins at a block; null where there is none, or fewer lists follow than it has tabs.</summary>
    public static TabBar? Read(Page page, ContainerCues cues, SpokenLines lines, int first)
    {
        if (page.Blocks[first].Text.Length > LongestRow)
        {
            return null;
        }

        var row = InOneLine(page, first);
        if ((row is null && lines.ChannelOf(first) is null) || page.Blocks[first].Container.Nearest("nav") is not null)
        {
            return null;
        }

        return row is not null ? WithLists(page, cues, lines, row, first, 1)
            : OneEach(page, lines, first) is { } names ? WithLists(page, cues, lines, names, first, names.Count) : null;
    }

    /// <summary>The bar with the lists that follow it, where there is one for each tab.</summary>
    private static TabBar? WithLists(Page page, ContainerCues cues, SpokenLines lines, List<string> names, int first, int blocks)
    {
        var lists = new List<Widget>();
        var at = first + blocks;
        while (lists.Count < names.Count && NextList(page, lines, at) is { } last)
        {
            var line = Line.Of(names[lists.Count]);
            lists.Add(new Widget(TabOf(line) ?? ListEvidence.Of(page, cues, line, at, last), names[lists.Count], last));
            at = last + 1;
        }

        return lists.Count == names.Count ? new TabBar(blocks, lists) : null;
    }

    /// <summary>The names on blocks of their own: channels for the most part; of entries in one list some may be unknown, of lines in a row some kinds.</summary>
    private static List<string>? OneEach(Page page, SpokenLines lines, int first)
    {
        var list = page.Blocks[first].Container.Tag == "li" ? page.Blocks[first].Container.Parent : null;
        var names = new List<string>();
        var channels = 0;
        for (var i = first; i < page.Blocks.Count && !page.Blocks[i].Verdict.Keep; i++)
        {
            var isChannel = lines.ChannelOf(i) is not null;
            if (!(isChannel || lines.KindOf(i) is not null || (list is not null && page.Blocks[i].Container.Parent == list && IsName(page.Blocks[i].Content))))
            {
                break;
            }

            channels += isChannel ? 1 : 0;
            names.Add(page.Blocks[i].Content.Trim().ToString());
        }

        return names.Count >= FewestTabs && 2 * channels > names.Count ? names : null;
    }

    /// <summary>The names in one line: its links, or its words between bars or blanks, most of them channels; null where it is no such row.</summary>
    private static List<string>? InOneLine(Page page, int at)
    {
        var block = page.Blocks[at];
        var names = block.LinkCount >= FewestTabs ? LinksOf(block) : block.LinkCount == 0 && SeparatorsIn(block.Content) is { } separators ? PartsOf(block.Content, separators) : null;
        if (names is null || names.Count < FewestTabs)
        {
            return null;
        }

        var channels = 0;
        foreach (var name in names)
        {
            channels += SectionName.Find(Line.Of(name), isLoose: false) is null ? 0 : 1;
        }

        return 2 * channels > names.Count ? names : null;
    }

    /// <summary>The texts of the links; null where one is no name.</summary>
    private static List<string>? LinksOf(Block block)
    {
        foreach (var link in block.Links)
        {
            if (!IsName(block.Text.AsSpan(link.Start, link.Length)))
            {
                return null;
            }
        }

        var names = new List<string>();
        foreach (var link in block.Links)
        {
            names.Add(block.Text.AsSpan(link.Start, link.Length).Trim().ToString());
        }

        return names;
    }

    /// <summary>What stands between the separators; null where a part is no name.</summary>
    private static List<string>? PartsOf(ReadOnlySpan<char> text, string separators)
    {
        foreach (var range in text.SplitAny(separators))
        {
            if (!IsName(text[range]))
            {
                return null;
            }
        }

        var names = new List<string>();
        foreach (var range in text.SplitAny(separators))
        {
            if (!text[range].IsWhiteSpace())
            {
                names.Add(text[range].Trim().ToString());
            }
        }

        return names;
    }

    /// <summary>What parts the names of a row in plain text; null where nothing does.</summary>
    private static string? SeparatorsIn(ReadOnlySpan<char> text)
    {
        return text.ContainsAny(Bars) ? Bars : TextShape.IsCjk(text[0]) && text.Contains(' ') ? " " : null;
    }

    private static bool IsName(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('0', '9') && TextShape.Of(text) is { Sentences: 0, EffectiveLength: <= LongestName };

    /// <summary>What a tab of this name announces, or null.</summary>
    private static Category? TabOf(string line) => SectionName.Find(line, isLoose: false) ?? Kinds.Find(line);

    /// <summary>The last block of the list that begins at or soon behind a block, past its head.</summary>
    private static int? NextList(Page page, SpokenLines lines, int at)
    {
        var entries = 0;
        Container? list = null;
        for (var i = at; i < page.Blocks.Count; i++)
        {
            if (page.IsText && i <= at + 1 && DumpRun.Last(page, i - 1) is { } run)
            {
                return run;
            }

            var block = page.Blocks[i];
            if (block.Verdict.Keep || block == page.TitleBlock || lines.KindOf(i) is not null || Channels.Find(lines[i]) is not null)
            {
                return entries >= FewestEntries ? i - 1 : null;
            }

            var own = ListOf(block.Container) ?? (block.LinkDensity > .5 ? block.Container.Parent : page.IsText && ListShape.IsHeadline(block) ? block.Container : null);
            if (own == list && own is not null)
            {
                entries++;
            }
            else if (entries >= FewestEntries)
            {
                return i - 1;
            }
            else
            {
                (list, entries) = (own, own is null ? 0 : 1);
            }
        }

        return entries >= FewestEntries ? page.Blocks.Count - 1 : null;
    }

    /// <summary>The list a container is an entry of: the parent of the nearest li, dd or table row.</summary>
    private static Container? ListOf(Container container)
    {
        for (var c = container; c is not null; c = c.Parent)
        {
            if (c.Tag is "li" or "dd" or "tr")
            {
                return c.Parent;
            }
        }

        return null;
    }
}
