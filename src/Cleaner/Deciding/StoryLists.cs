using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>Tells lists whose entries end in dates: a channel's stories, never part of an article. Each list is looked at once.</summary>
internal sealed class StoryLists(Page page)
{
    /// <summary>Entries ending in a date that make a list one of stories.</summary>
    private const int FewestDated = 3;

    private readonly Dictionary<Container, bool> _known = [];

    /// <summary>Whether the block is an entry of such a list.</summary>
    public bool Hold(Block block)
    {
        if (block.Container.Tag != "li" || block.Container.Parent is not { } list)
        {
            return false;
        }

        if (!_known.TryGetValue(list, out var isStories))
        {
            isStories = IsStories(list);
            _known.Add(list, isStories);
        }

        return isStories;
    }

    private bool IsStories(Container list)
    {
        var dated = 0;
        for (var i = list.FirstBlock; i < list.FirstBlock + list.BlockCount; i++)
        {
            dated += DatedLine.Ends(page.Blocks[i].Text) ? 1 : 0;
        }

        return dated >= FewestDated && 2 * dated >= list.BlockCount;
    }
}
