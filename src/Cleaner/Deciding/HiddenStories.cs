using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// Other articles in hidden boxes: previews, syndicated stories, what a script would show next. The hidden part of the article itself stands in the article's own
/// box, or has no headline of another story in it.
/// </summary>
internal static class HiddenStories
{
    /// <summary>Drops what would be kept of them, where the article is seen.</summary>
    public static void Drop(Page page)
    {
        if (page.TitleBlock is not { Container.IsHidden: false } title || !page.Blocks.Exists(static block => IsKept(block, isHidden: true)))
        {
            return;
        }

        var first = page.Blocks.FindIndex(static block => IsKept(block, isHidden: false));
        var last = page.Blocks.FindLastIndex(static block => IsKept(block, isHidden: false));
        var article = title.Container;
        while (!(article.Holds(first) && article.Holds(last)) && article.Parent is { } parent)
        {
            article = parent;
        }

        var seen = page.Blocks.Sum(static block => IsKept(block, isHidden: false) ? TextShape.Of(block.Content).EffectiveLength : 0);
        foreach (var box in page.Containers)
        {
            if (box is { Hidden: true, BlockCount: > 0, Parent.IsHidden: false } && !article.Holds(box.FirstBlock)
                && OtherArticles.Kept(page, box) is > 0 and var hidden && hidden < seen && HasOtherHeadline(page, box, title))
            {
                OtherArticles.Drop(page, box);
            }
        }
    }

    private static bool HasOtherHeadline(Page page, Container box, Block title) =>
        page.Blocks.FindIndex(box.FirstBlock, box.BlockCount, block => block.Container.Tag is "h1" or "h2" or "h3" && !TitleLikeness.Same(block.Text, title.Text)) >= 0;

    private static bool IsKept(Block block, bool isHidden) => block.Verdict.Keep && block.Container.IsHidden == isHidden;
}
