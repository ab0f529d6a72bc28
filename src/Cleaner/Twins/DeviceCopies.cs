using System.Buffers;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Sections that a page prints for large screens and again for small ones, right behind each other: boxes that say the same word for word, and whose names speak of
/// devices. However short they are, one goes; without such names it may be a refrain. Copies of the whole article are for <see cref="CopyChooser"/> to compare.
/// </summary>
internal static class DeviceCopies
{
    /// <summary>A section is a part of the page; two that hold more than this share of its text are the whole article twice.</summary>
    private const double LargestPair = .5;

    private static readonly SearchValues<string> Devices = SearchValues.Create(["mobile", "desktop", "tablet", "phone", "-xs", "-sm", "-md", "-lg", "amp"], StringComparison.Ordinal);

    /// <summary>Marks what no other copy has gone for in the box that goes: the hidden one, or else the second.</summary>
    public static void Mark(Page page)
    {
        var all = Length(page, 0, page.Blocks.Count);

        // By parent the box before this one, counted from 1.
        var last = ArrayPool<int>.Shared.Rent(page.Containers.Count);
        last.AsSpan(0, page.Containers.Count).Clear();
        foreach (var box in page.Containers)
        {
            if (box is not { BlockCount: > 0, Parent: { } parent })
            {
                continue;
            }

            if (last[parent.Index] is > 0 and var number && page.Containers[number - 1] is var before && IsCopy(page, before, box)
                && 2 * Length(page, box.FirstBlock, box.BlockCount) <= LargestPair * all)
            {
                var (kept, gone) = before.IsHidden && !box.IsHidden ? (box, before) : (before, box);
                Mark(page, kept, gone);
            }

            last[parent.Index] = box.Index + 1;
        }

        ArrayPool<int>.Shared.Return(last);
    }

    private static long Length(Page page, int first, int count)
    {
        var length = 0L;
        for (var i = first; i < first + count; i++)
        {
            length += page.Blocks[i].Text.Length;
        }

        return length;
    }

    private static bool IsCopy(Page page, Container box, Container next)
    {
        if (box.BlockCount != next.BlockCount || box.FirstBlock + box.BlockCount != next.FirstBlock)
        {
            return false;
        }

        for (var i = 0; i < box.BlockCount; i++)
        {
            if (page.Blocks[box.FirstBlock + i].Text != page.Blocks[next.FirstBlock + i].Text)
            {
                return false;
            }
        }

        return box.Attributes != next.Attributes && (box.Attributes.AsSpan().ContainsAny(Devices) || next.Attributes.AsSpan().ContainsAny(Devices));
    }

    private static void Mark(Page page, Container kept, Container gone)
    {
        for (var i = 0; i < gone.BlockCount; i++)
        {
            var block = page.Blocks[gone.FirstBlock + i];
            if (block is { Twin: null, Superseded: false } && Article.Stays(page.Blocks[kept.FirstBlock + i]))
            {
                block.Twin = new Twin(kept.FirstBlock + i, 1);
            }
        }
    }
}
