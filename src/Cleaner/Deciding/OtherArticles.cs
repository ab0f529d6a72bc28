using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// Articles beside the article: the next ones under endless scrolling, the others of a page with several. Each stands in a box like the article's
/// own, under a headline set like its headline that says something else (what says the same heads a copy). A live blog's headline stands outside its posts' boxes, so its posts stay.
/// </summary>
internal static class OtherArticles
{
    /// <summary>Share of the article's text from which another is its rival, where the page's titles say nothing for either, or as much for both.</summary>
    private const double AsLong = .5;

    private const double MostlyLink = .8;

    /// <summary>How like a declared title a headline is that it speaks for.</summary>
    private const double SameTitle = .6;

    /// <summary>Drops what would be kept of other articles, and counts those that could as well be the article.</summary>
    public static void Drop(Page page)
    {
        page.Rivals = 0;
        if (page.IsText || page.TitleBlock is not { } title)
        {
            return;
        }

        var own = 0d;
        var headline = TitleLikeness.Squeeze(title.Text);
        foreach (var head in page.Blocks)
        {
            if (head == title || head.Container.Tag is not ("h1" or "h2") || Boxes(title.Container, head.Container) is not { } boxes
                || !(AreArticles(title.Container, head) || (IsSetLike(title.Container, head.Container) && AreAlike(boxes.Own, boxes.Other, title.Container, head)))
                || string.Equals(TitleLikeness.Squeeze(head.Text), headline, StringComparison.Ordinal))
            {
                continue;
            }

            own = own > 0 ? own : Kept(page, boxes.Own);
            if (own > 0 && IsAtTop(page, head, boxes.Other) && Kept(page, boxes.Other) is > 0 and var length)
            {
                page.Rivals += length >= AsLong * own && IsDeclared(page, head) == IsDeclared(page, title) ? 1 : 0;
                Drop(page, boxes.Other);
            }
        }
    }

    /// <summary>Drops what would be kept of a box that is of another article.</summary>
    public static void Drop(Page page, Container box)
    {
        for (var i = box.FirstBlock; i < box.FirstBlock + box.BlockCount; i++)
        {
            var block = page.Blocks[i];
            block.Verdict = block.Verdict.Keep ? block.Verdict with { Reason = Reason.OtherArticle } : block.Verdict;
        }
    }

    private static bool IsSetLike(Container title, Container head)
    {
        return string.Equals(head.Class, title.Class, StringComparison.Ordinal) && (title.Class is not null || head.Tag == title.Tag);
    }

    /// <summary>The boxes right below the innermost container that holds both headlines; null where one of them stands in it without a box.</summary>
    private static (Container Own, Container Other)? Boxes(Container title, Container head)
    {
        var (own, other) = (title, head);
        while (own.Parent != other.Parent)
        {
            if (own.Depth >= other.Depth)
            {
                own = own.Parent!;
            }
            else
            {
                other = other.Parent!;
            }
        }

        return own == title || other == head ? null : (own, other);
    }

    /// <summary>Whether the headlines are of the first level, in article elements of their own, neither of which is a part of the other, however the pages behind each other are built.</summary>
    private static bool AreArticles(Container title, Block head) =>
        head.Container.Tag == "h1" && title.Nearest("article") is { } article && head.Container.Nearest("article") is { } other
        && !article.Holds(head.Order) && !other.Holds(article.FirstBlock);

    /// <summary>Whether the headlines stand in article elements of their own; or, without any, in boxes of one class, and are of the first level or links.</summary>
    private static bool AreAlike(Container own, Container other, Container title, Block head)
    {
        var (article, others) = (title.Nearest("article"), head.Container.Nearest("article"));
        return own.Tag == other.Tag
            && (article is null || others is null
                ? article == others && own.Class == other.Class && (head.Container.Tag == "h1" || head.LinkDensity > MostlyLink)
                : article != others);
    }

    /// <summary>Whether no paragraph of a box that is kept stands above a headline in it.</summary>
    private static bool IsAtTop(Page page, Block head, Container box)
    {
        for (var i = box.FirstBlock; i < head.Order; i++)
        {
            if (page.Blocks[i].Verdict.Keep && page.Blocks[i].Container.Tag == "p")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Effective length of what is kept of a box.</summary>
    public static double Kept(Page page, Container box)
    {
        var length = 0d;
        for (var i = box.FirstBlock; i < box.FirstBlock + box.BlockCount; i++)
        {
            length += page.Blocks[i].Verdict.Keep ? TextShape.Of(page.Blocks[i].Content).EffectiveLength : 0;
        }

        return length;
    }

    private static bool IsDeclared(Page page, Block head)
    {
        return IsLike(page.Declared.Title, head.Text) || IsLike(page.Declared.MetaValue("og:title"), head.Text) || IsLike(page.Declared.MetaValue("twitter:title"), head.Text);
    }

    private static bool IsLike(string? declared, string text)
    {
        return declared is not null && TitleLikeness.Squeeze(text) is { Length: > 0 } squeezed
            && (TitleLikeness.Squeeze(declared).Contains(squeezed, StringComparison.Ordinal) || TitleLikeness.Of(declared, text) >= SameTitle);
    }
}
