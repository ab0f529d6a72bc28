using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>A page as if some of its blocks had never been printed: to score what is left undisturbed by them.</summary>
internal sealed class PartialPage
{
    /// <param name="whole">The page, which is left unchanged.</param>
    /// <param name="left">For each block, whether it is left out.</param>
    public PartialPage(Page whole, ReadOnlySpan<bool> left)
    {
        var before = new int[whole.Blocks.Count + 1];
        for (var i = 0; i < whole.Blocks.Count; i++)
        {
            before[i + 1] = before[i] + (left[i] ? 0 : 1);
        }

        var containers = new Container?[whole.Containers.Count];
        Page = new Page
        {
            IsText = whole.IsText,
            Blocks = new(before[^1]),
            Containers = new(whole.Containers.Count),
            Declared = whole.Declared,
            Url = whole.Url,
            Whole = whole,
        };

        foreach (var container in whole.Containers)
        {
            var end = container.FirstBlock + container.BlockCount;
            var count = before[end] - before[container.FirstBlock];
            if (count == 0 && container.BlockCount > 0)
            {
                continue;
            }

            // Parents stand before their children, and hold all of their blocks.
            var parent = container.Parent is null ? null : containers[container.Parent.Index];
            if (container.Parent is not null && parent is null)
            {
                continue;
            }

            var copy = new Container(Page.Containers.Count, container.Tag, container.Attributes, parent)
            {
                Hidden = container.Hidden,
                FirstBlock = before[container.FirstBlock],
                BlockCount = count,
                ImageCount = container.ImageCount,
                Class = container.Class,
            };
            containers[container.Index] = copy;
            Page.Containers.Add(copy);
        }

        foreach (var block in whole.Blocks)
        {
            if (!left[block.Order])
            {
                Page.Sources.Add(block);
                Page.Blocks.Add(block.At(Page.Blocks.Count, containers[block.Container.Index]!));
            }
        }
    }

    public Page Page { get; }

    /// <summary>Gives the whole page the scores and the headline of this one; blocks left out keep their score.</summary>
    public void ShareScores()
    {
        for (var i = 0; i < Page.Sources.Count; i++)
        {
            Page.Sources[i].Score = Page.Blocks[i].Score;
        }

        if (Page is { TitleBlock: { } title, Whole: { } whole })
        {
            whole.TitleBlock = Page.Sources[title.Order];
        }
    }

    /// <summary>Gives the whole page's blocks what spoke for and against them here, where their scores come from.</summary>
    public void ShareInfluences()
    {
        for (var i = 0; i < Page.Sources.Count; i++)
        {
            Page.Sources[i].Influences = Page.Blocks[i].Influences;
        }
    }
}
