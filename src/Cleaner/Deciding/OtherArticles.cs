using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// Articles that follow the article on the same page (endless scrolling): article elements beside the one that holds the headline, with
/// a headline set like the first one. A live blog's headline stands outside its posts' elements, so its posts stay.
/// </summary>
internal static class OtherArticles
{
    public static void Drop(Page page)
    {
        if (page.IsText || Outermost(page.TitleBlock?.Container) is not { } own)
        {
            return;
        }

        foreach (var block in page.Blocks)
        {
            if (block.Verdict.Keep && Outermost(block.Container) is { } other && other != own && HasHeadline(page, other, page.TitleBlock!.Container))
            {
                block.Verdict = block.Verdict with { Reason = Reason.OtherArticle };
            }
        }
    }

    private static Container? Outermost(Container? container)
    {
        Container? found = null;
        for (var c = container; c is not null; c = c.Parent)
        {
            found = c.Tag == "article" ? c : found;
        }

        return found;
    }

    private static bool HasHeadline(Page page, Container article, Container title)
    {
        for (var i = article.FirstBlock; i < article.FirstBlock + article.BlockCount; i++)
        {
            var container = page.Blocks[i].Container;
            if (container.Tag is "h1" or "h2" && string.Equals(container.Class, title.Class, StringComparison.Ordinal) && (title.Class is not null || container.Tag == title.Tag))
            {
                return true;
            }

            if (page.Blocks[i].Verdict.Keep && page.Blocks[i].Container.Tag == "p")
            {
                return false;
            }
        }

        return false;
    }
}
