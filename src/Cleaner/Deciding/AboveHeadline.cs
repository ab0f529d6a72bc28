using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// What was kept of a dump above its headline, where nothing is in doubt: the dump begins with the page's title, and prints it again above the article.
/// Between the two are the site's menus, whose channels may describe themselves in sentences.
/// </summary>
internal static class AboveHeadline
{
    /// <summary>Share of the kept text that stands below: else the title's second place is a share bar or a list behind the article.</summary>
    private const double LeastBelow = .5;

    public static void Drop(Page page)
    {
        if (!page.IsText || Again(page) is not { } headline)
        {
            return;
        }

        long above = 0, all = 0;
        foreach (var block in page.Blocks)
        {
            var length = block.Verdict.Keep ? block.Text.Length : 0;
            all += length;
            above += block.Order < headline ? length : 0;
        }

        if (above == 0 || all - above < LeastBelow * all)
        {
            return;
        }

        foreach (var block in page.Blocks[..headline])
        {
            if (block.Verdict.Keep)
            {
                block.Verdict = block.Verdict with { Reason = Reason.LowScore };
            }
        }
    }

    /// <summary>Where the dump says again what it begins with; null where it does not, or where either is the article's, as a refrain or a question is.</summary>
    private static int? Again(Page page)
    {
        for (var i = 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Content.SequenceEqual(page.Blocks[0].Content))
            {
                return page.Blocks[0].Verdict.Keep || page.Blocks[i].Verdict.Keep ? null : i;
            }
        }

        return null;
    }
}
