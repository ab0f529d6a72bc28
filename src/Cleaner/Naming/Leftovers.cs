using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>Names by shape and company what nothing else has named: lists of stories, menus, articles beside the article, the rest of a named box.</summary>
internal sealed class Leftovers
{
    /// <summary>Paragraphs in a row that make another article; fewer are teasers.</summary>
    private const int FewestParagraphs = 3;

    /// <summary>Under a headline of their own, fewer do; and how far above them that stands, in blocks.</summary>
    private const int FewestUnderHead = 2;

    private const int HeadReach = 3;

    /// <summary>Short list entries before the headline that make a menu, and how long those are on average, in effective characters.</summary>
    private const int FewestEntries = 3;

    private const double LongestEntry = 16;

    /// <summary>Alike siblings that make a row of cards.</summary>
    private const int FewestCards = 3;

    private readonly Page _page;
    private readonly ContainerCues _cues;
    private readonly int _start;
    private readonly int _end;
    private readonly Dictionary<(int Parent, string Tag, string? Class), int> _siblings = [];

    private Leftovers(Page page, ContainerCues cues)
    {
        _end = page.Blocks.FindLastIndex(block => block.Verdict.Keep);
        (_page, _cues, _start) = (page, cues, page.TitleBlock?.Order ?? page.Blocks.FindIndex(block => block.Verdict.Keep));
    }

    public static void Name(Page page, ContainerCues cues)
    {
        Leftovers? leftovers = null;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i].Verdict.Reason == Reason.LowScore)
            {
                leftovers ??= new Leftovers(page, cues);
                var last = leftovers.EndOfRun(i);
                leftovers.NameRun(i, last);
                i = last;
            }
        }
    }

    /// <summary>The last of the unnamed blocks that follow each other in the same box: the list, the row of cards, or the parent of the paragraphs.</summary>
    private int EndOfRun(int first)
    {
        var box = BoxOf(_page.Blocks[first].Container);
        var last = first;
        while (last + 1 < _page.Blocks.Count && _page.Blocks[last + 1].Verdict.Reason == Reason.LowScore && BoxOf(_page.Blocks[last + 1].Container) == box)
        {
            last++;
        }

        return last;
    }

    private Container? BoxOf(Container container)
    {
        for (var c = container; c.Parent is not null; c = c.Parent)
        {
            if (c.Tag is "ul" or "ol" or "dl" or "tbody")
            {
                return c;
            }

            if (MayBeCard(c) && SiblingsOf(c, c.Parent) >= FewestCards)
            {
                return c.Parent;
            }
        }

        return container.Parent;
    }

    /// <summary>How many containers of the same parent are written alike, this one included.</summary>
    private int SiblingsOf(Container container, Container parent)
    {
        var key = (parent.Index, container.Tag, container.Class);
        if (!_siblings.TryGetValue(key, out var count))
        {
            for (var i = parent.Index + 1; i < _page.Containers.Count && _page.Containers[i].Depth > parent.Depth; i++)
            {
                var other = _page.Containers[i];
                count += other.Parent == parent && other.BlockCount > 0 && string.Equals(other.Tag, container.Tag, StringComparison.Ordinal)
                    && string.Equals(other.Class, container.Class, StringComparison.Ordinal) ? 1 : 0;
            }

            _siblings.Add(key, count);
        }

        return count;
    }

    private static bool MayBeCard(Container container) => container.Class is not null && container.BlockCount > 0 && container.Tag is "article" or "div" or "section";

    private void NameRun(int first, int last)
    {
        if (ListShape.IsList(_page, first, last) || IsGroup(first, last))
        {
            var category = ListEvidence.Of(_page, _cues, line: null, first, last);
            Set(first, last, block => new Widget(category, null, last).Verdict(block));
            return;
        }

        int prose = 0, chars = 0, linkChars = 0, items = 0;
        double length = 0;
        for (var i = first; i <= last; i++)
        {
            prose += HeadZone.IsProse(_page.Blocks[i]) ? 1 : 0;
            items += _page.Blocks[i].Container.Nearest("li") is not null ? 1 : 0;
            length += NameLength.Of(_page.Blocks[i].Content);
            chars += _page.Blocks[i].Text.Length;
            linkChars += _page.Blocks[i].LinkChars;
        }

        if (prose >= FewestParagraphs)
        {
            NameArticle(first, last);
        }
        else if (prose >= FewestUnderHead && HeadOf(first, last) is { } head)
        {
            NameArticle(head, last);
        }
        else if (items == last - first + 1 && (items >= FewestEntries || IsInMenu(first)) && length / items < LongestEntry && last < _start)
        {
            Set(first, last, block => block.Verdict with { Reason = Reason.Navigation });
        }
        else if (BoxReason(first) is { } reason)
        {
            Set(first, last, block => block.Verdict with { Reason = reason });
        }
        else if (linkChars > .8 * chars && TextShape.Of(_page.Blocks[first].Text).Sentences == 0)
        {
            Set(first, last, block => block.Verdict with { Reason = Reason.Navigation });
        }
    }

    /// <summary>Headlines in a row behind the article of a dump, which has no links to tell a list by.</summary>
    private bool IsGroup(int first, int last)
    {
        if (!_page.IsText || last - first + 1 < FewestEntries || first <= _end || _end < 0)
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (!ListShape.IsHeadline(_page.Blocks[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether another entry of the same list is one of a menu.</summary>
    private bool IsInMenu(int at)
    {
        var list = _page.Blocks[at].Container.Nearest("li")?.Parent;
        for (var i = list?.FirstBlock ?? at; list is not null && list.Holds(i); i++)
        {
            if (_page.Blocks[i].Verdict.Reason == Reason.Navigation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The headline of another article, in the stretch or right above it.</summary>
    private int? HeadOf(int first, int last)
    {
        for (var i = Math.Max(0, first - HeadReach); i <= last; i++)
        {
            if (i > _start && _page.Blocks[i] is { Container.Tag: "h1" or "h2", Verdict.Keep: false } head && head != _page.TitleBlock)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>Another article, with what stands unnamed or is named for its words alone in the same article element.</summary>
    private void NameArticle(int first, int last)
    {
        if (_page.Blocks[first].Container.Nearest("article") is { } article && article.FirstBlock + article.BlockCount > last)
        {
            (first, last) = (article.FirstBlock, article.FirstBlock + article.BlockCount - 1);
        }

        for (var i = first; i <= last; i++)
        {
            if (_page.Blocks[i].Verdict.Reason is Reason.LowScore or Reason.Summary)
            {
                Set(i, i, block => block.Verdict with { Reason = Reason.OtherArticle });
            }
        }
    }

    /// <summary>The reason of a neighbour in the same box, where it speaks for the whole box: a newsletter's form, a note under comments.</summary>
    private Reason? BoxReason(int at)
    {
        var box = _page.Blocks[at].Container.Parent;
        if (box is null || box.BlockCount > LargestBox)
        {
            return null;
        }

        for (var i = box.FirstBlock; i < box.FirstBlock + box.BlockCount; i++)
        {
            if (_page.Blocks[i].Verdict.Reason is Reason.Advert or Reason.Comments or Reason.Share or Reason.Legal)
            {
                return _page.Blocks[i].Verdict.Reason;
            }
        }

        return null;
    }

    /// <summary>Boxes of more blocks than this are columns, of which one block's reason says nothing.</summary>
    private const int LargestBox = 8;

    private void Set(int first, int last, Func<Block, Verdict> verdict)
    {
        for (var i = first; i <= last; i++)
        {
            _page.Blocks[i].Verdict = verdict(_page.Blocks[i]);
        }
    }
}
