using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>Tells lists whose entries end in dates: a channel's stories, never part of an article. Each list is looked at once.</summary>
internal sealed class StoryLists(Page page)
{
    /// <summary>Entries ending in a date that make a list one of stories.</summary>
    private const int FewestDated = 3;

    /// <summary>The longest head of a list, in effective characters.</summary>
    private const double LongestHead = 120;

    private readonly Dictionary<Container, bool> _known = [];

    /// <summary>Whether the block is an entry of such a list.</summary>
    public bool Hold(Block block)
    {
        if (block.Container.Tag != "li")
        {
            // In a dump the head of the list is the line above it.
            return page.IsText && block.Order + 1 < page.Blocks.Count && page.Blocks[block.Order + 1] is { Container.Tag: "li" } first
                && TextShape.Of(block.Text).EffectiveLength < LongestHead && Hold(first);
        }

        if (block.Container.Parent is not { } list)
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
