using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>Names by shape what nothing else has named: lists of stories, menus, articles beside the article.</summary>
internal static class Leftovers
{
    /// <summary>Paragraphs in a row that make another article; fewer are teasers.</summary>
    private const int FewestParagraphs = 3;

    public static void Name(Page page, ContainerCues cues)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Verdict.Reason != Reason.LowScore)
            {
                continue;
            }

            var last = EndOfRun(page, i);
            NameRun(page, cues, i, last);
            i = last;
        }
    }

    /// <summary>The last of the unnamed blocks that follow each other in the same box: the list, or the parent of the paragraphs.</summary>
    private static int EndOfRun(Page page, int first)
    {
        var box = BoxOf(page.Blocks[first].Container);
        var last = first;
        while (last + 1 < page.Blocks.Count && page.Blocks[last + 1].Verdict.Reason == Reason.LowScore && BoxOf(page.Blocks[last + 1].Container) == box)
        {
            last++;
        }

        return last;
    }

    private static Container? BoxOf(Container container)
    {
        for (var c = container; c is not null; c = c.Parent)
        {
            if (c.Tag is "ul" or "ol" or "dl" or "tbody")
            {
                return c;
            }
        }

        return container.Parent;
    }

    private static void NameRun(Page page, ContainerCues cues, int first, int last)
    {
        if (ListShape.Of(page, cues, first, last) is { } category)
        {
            Set(page, first, last, block => new Widget(category, null, last).Verdict(block));
            return;
        }

        int prose = 0, chars = 0, linkChars = 0;
        for (var i = first; i <= last; i++)
        {
            prose += HeadZone.IsProse(page.Blocks[i]) ? 1 : 0;
            chars += page.Blocks[i].Text.Length;
            linkChars += page.Blocks[i].LinkChars;
        }

        if (prose >= FewestParagraphs)
        {
            Set(page, first, last, block => block.Verdict with { Reason = Reason.OtherArticle });
        }
        else if (linkChars > .8 * chars && TextShape.Of(page.Blocks[first].Text).Sentences == 0)
        {
            Set(page, first, last, block => block.Verdict with { Reason = Reason.Navigation });
        }
    }

    private static void Set(Page page, int first, int last, Func<Block, Verdict> verdict)
    {
        for (var i = first; i <= last; i++)
        {
            page.Blocks[i].Verdict = verdict(page.Blocks[i]);
        }
    }
}
