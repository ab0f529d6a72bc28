using Cleaner.Parsing;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Segmenting;

/// <summary>Pages to look at block by block.</summary>
internal static class PageOf
{
    public static Page Html(string body) => Document($"<html><body>{body}</body></html>");

    public static Page Document(string html)
    {
        using var tree = HtmlReader.Parse(html);
        return HtmlSegmenter.Segment(tree, null);
    }

    public static Page Text(string dump) => TextSegmenter.Segment(dump, null, ArticleModel.Default.Seams);

    /// <summary>The texts of the blocks, parted by bars.</summary>
    public static string Texts(Page page) => string.Join('|', page.Blocks.Select(block => block.Text));

    /// <summary>That every container's blocks are exactly those of its range, and each block knows how many stand before it in its own.</summary>
    public static bool IsConsistent(Page page)
    {
        var inside = new int[page.Containers.Count];
        var own = new int[page.Containers.Count];
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.Order != i || block.Text.Length == 0 || block.BreakIndex != own[block.Container.Index]++)
            {
                return false;
            }

            for (var c = block.Container; c is not null; c = c.Parent)
            {
                inside[c.Index]++;
                if (i < c.FirstBlock || i >= c.FirstBlock + c.BlockCount)
                {
                    return false;
                }
            }
        }

        for (var i = 0; i < inside.Length; i++)
        {
            var container = page.Containers[i];
            if (container.Index != i || container.BlockCount != inside[i] || container.Parent?.Index >= i)
            {
                return false;
            }
        }

        return true;
    }
}
