using System.Runtime.InteropServices;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// What was kept above the headline of a dump on one line that begins with the page's title and prints it again. Between the two are the site's menus,
/// whose channels may describe themselves in sentences. In dumps of many lines what stands again may be an advert's label or a refrain.
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

        if (all - above < LeastBelow * all)
        {
            return;
        }

        page.TitleBlock = page.Blocks[headline];
        foreach (var block in CollectionsMarshal.AsSpan(page.Blocks)[..headline])
        {
            if (block.Verdict.Keep || block.Verdict.Reason == Reason.Title)
            {
                block.Verdict = block.Verdict with { Reason = Reason.LowScore };
            }
        }

        page.TitleBlock.Verdict = page.TitleBlock.Verdict with { Reason = Reason.Title };
    }

    /// <summary>Where the line says again what it begins with; null where it does not, or where either is the article's, as a refrain or a question is.</summary>
    private static int? Again(Page page)
    {
        if (page.Blocks is not [var title, ..] || Columns.Of(title.Text) < RepeatedTitle.Shortest)
        {
            return null;
        }

        for (var i = 1; i < page.Blocks.Count && page.Blocks[i].Line == title.Line; i++)
        {
            if (page.Blocks[i].Content.SequenceEqual(title.Content))
            {
                return title.Verdict.Keep || page.Blocks[i].Verdict.Keep ? null : i;
            }
        }

        return null;
    }
}
