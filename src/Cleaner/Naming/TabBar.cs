using Cleaner.Lines.Labels;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>A row of channel names that announces, in order, the lists that follow it: the tabs of a tab box.</summary>
internal sealed class TabBar
{
    private const int FewestTabs = 2;

    /// <summary>A list has at least this many entries; in a flattened page, one more line before them is its head.</summary>
    private const int FewestEntries = 2;

    private TabBar(int tabs, List<Widget> lists) => (Tabs, Lists) = (tabs, lists);

    /// <summary>How many blocks the row takes.</summary>
    public int Tabs { get; }

    /// <summary>The lists it announces, in page order, each up to its last block.</summary>
    public List<Widget> Lists { get; }

    /// <summary>Reads a row that begins at a block; null where there is none, or fewer lists follow than it has tabs.</summary>
    public static TabBar? Read(Page page, SpokenLines lines, int first)
    {
        if (TabOf(lines[first]) is null || page.Blocks[first].Container.Nearest("nav") is not null)
        {
            return null;
        }

        var tabs = new List<(Category Category, string Label)>();
        while (first + tabs.Count < page.Blocks.Count && TabOf(lines[first + tabs.Count]) is { } category && !page.Blocks[first + tabs.Count].Verdict.Keep)
        {
            tabs.Add((category, page.Blocks[first + tabs.Count].Content.Trim().ToString()));
        }

        var blocks = tabs.Count;
        if (tabs.Count < FewestTabs)
        {
            return null;
        }

        var lists = new List<Widget>();
        var at = first + blocks;
        while (lists.Count < tabs.Count && NextList(page, lines, at) is { } last)
        {
            lists.Add(new Widget(tabs[lists.Count].Category, tabs[lists.Count].Label, last));
            at = last + 1;
        }

        return lists.Count == tabs.Count ? new TabBar(blocks, lists) : null;
    }

    /// <summary>The channel that a tab of this name announces, or null.</summary>
    private static Category? TabOf(string line) => SectionName.Find(line, isLoose: false);

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
            if (block.Verdict.Keep || block == page.TitleBlock || Kinds.Find(lines[i]) is not null || Channels.Find(lines[i]) is not null)
            {
                return entries >= FewestEntries ? i - 1 : null;
            }

            var own = ListOf(block.Container) ?? (block.LinkDensity > .5 ? block.Container.Parent : null);
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
