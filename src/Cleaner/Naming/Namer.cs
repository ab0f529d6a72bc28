using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>
/// Says what each dropped block is. In one pass over the page: lists announced by tabs, lists under a label, lines that speak for
/// themselves, what stands round the headline, what the containers are called; last, by shape, what is still unnamed.
/// </summary>
internal sealed class Namer
{
    /// <summary>How many containers up a class name still speaks for a block.</summary>
    private const int CueLevels = 6;

    /// <summary>How far below a list's label the word that it is paid for may stand, in blocks.</summary>
    private const int PaidReach = 2;

    /// <summary>The longest heading over comments, in characters.</summary>
    private const int LongestHeading = 24;

    /// <summary>How many lines of a dump may be comments under their heading, if nothing names them: more are likely the next part of the page.</summary>
    private const int DumpComments = 4;

    private readonly Page _page;
    private readonly SpokenLines _lines;
    private readonly ContainerCues _cues;
    private readonly HeadZone _head;
    private readonly Queue<Widget> _announced = new();
    private Widget? _open;
    private int _tabsEnd;
    private int _comments = -1;

    private Namer(Page page)
    {
        _page = page;
        _lines = new SpokenLines(page);
        _cues = new ContainerCues(page);
        _head = new HeadZone(page);
    }

    public static void Name(Page page)
    {
        var namer = new Namer(page);
        foreach (var block in page.Blocks)
        {
            if (block.Verdict.Keep)
            {
                namer._head.Pass(block);
            }
            else
            {
                namer.NameBlock(block);
                namer._head.Pass(block);
            }
        }

        Leftovers.Name(page, namer._cues);
    }

    private void NameBlock(Block block)
    {
        if (block.Verdict.Reason is Reason.Title or Reason.Duplicate)
        {
            _open = _page.IsText ? null : _open;
            if (_head.IsSummaryOfTwin(block))
            {
                Set(block, Reason.Summary);
            }

            return;
        }

        _open = _open?.Last < block.Order ? null : _open;
        if (TakeAnnounced(block) || TakeTabs(block) || TakeLabel(block))
        {
            return;
        }

        if (_page.IsText && WidgetLabel.IsMenuLine(_page, _lines, block.Order))
        {
            Set(block, Reason.Navigation);
            return;
        }

        var line = _lines[block.Order];
        if (_open is not null && _page.IsText && DumpRun.IsMark(block.Content))
        {
            // 3,205跟贴 above a title is a count of the list, not a comment.
            block.Verdict = _open.Verdict(block);
            return;
        }

        if (_lines.ReasonOf(block.Order) is { } spoken && !MayBeEntry(spoken))
        {
            // A dump has no boxes: a line that is something else ends the list above it. So do comments and imprints in a page.
            if (_open is not null && !_page.IsText && LineRules.IsMoreLink(line))
            {
                block.Verdict = _open.Verdict(block);
                return;
            }

            _open = _page.IsText || spoken is Reason.Comments or Reason.Legal ? null : _open;
            Set(block, spoken);
            _comments = spoken == Reason.Comments ? Math.Max(_comments, CommentsEnd(block)) : _page.IsText ? -1 : _comments;
        }
        else if (block.Order <= _comments && _open is null)
        {
            Set(block, Reason.Comments);
        }
        else if (IsBelowAdvert(block))
        {
            Set(block, Reason.Advert);
        }
        else if (_open is null && WidgetLabel.ReadUnknown(_page, _cues, _lines, block.Order) is { } unknown && _head.FindByline(block) is null)
        {
            _open = unknown;
            block.Verdict = unknown.Verdict(block);
        }
        else if (_open is not null && !(_page.IsText && HeadZone.IsProse(block)))
        {
            block.Verdict = _open.Verdict(block);
        }
        else
        {
            _open = null;
            Set(block, Placed(block, line) ?? block.Verdict.Reason);
        }
    }

    /// <summary>Whether a line of the open list is an entry of it, whatever it says: stories have dates, and a topic may be called Weather.</summary>
    private bool MayBeEntry(Reason spoken) => _open is not null && (spoken == Reason.Byline || (spoken == Reason.Navigation && _open.Category == Category.Tags));

    /// <summary>One of the tabs just read, or inside a list that they announced.</summary>
    private bool TakeAnnounced(Block block)
    {
        if (block.Order < _tabsEnd)
        {
            Set(block, Reason.Navigation);
            return true;
        }

        while (_announced.TryPeek(out var list) && list.Last < block.Order)
        {
            _announced.Dequeue();
        }

        if (_announced.Count == 0)
        {
            return false;
        }

        block.Verdict = _announced.Peek().Verdict(block);
        return true;
    }

    private bool TakeTabs(Block block)
    {
        if (TabBar.Read(_page, _cues, _lines, block.Order) is not { } bar)
        {
            return false;
        }

        Set(block, Reason.Navigation);
        _open = null;
        _tabsEnd = block.Order + bar.Tabs;
        bar.Lists.ForEach(_announced.Enqueue);
        return true;
    }

    /// <summary>The last block of the comments under a heading: its box, where no body stands in it; in a dump the lines up to the next that are something else.</summary>
    private int CommentsEnd(Block heading)
    {
        if (heading.Text.Length > LongestHeading)
        {
            return -1;
        }

        var box = heading.Container;
        while (box.Parent is not null && !box.Holds(heading.Order + 1))
        {
            box = box.Parent;
        }

        var links = 0;
        var end = _page.IsText ? Math.Min(_page.Blocks.Count, heading.Order + 1 + DumpComments) : box.FirstBlock + box.BlockCount;
        for (var i = _page.IsText ? heading.Order : box.FirstBlock; i < end; i++)
        {
            links += _page.Blocks[i].LinkDensity > .5 ? 1 : 0;
            if (_page.Blocks[i].Verdict.Keep || _page.Blocks[i] == _page.TitleBlock)
            {
                return -1;
            }
        }

        // A row of cards has counts of comments too, and links; and on a page without an article nobody comments.
        return 3 * links > end - heading.Order || !_head.IsBehindBody(heading) ? -1 : end - 1;
    }

    /// <summary>Whether a line of a dump stands right below the first line of an advert, in the same group: what is to be had, after the name of it.</summary>
    private bool IsBelowAdvert(Block block)
    {
        return _page.IsText && _open is null && block.Order > 1 && _page.Blocks[block.Order - 1] is { Verdict.Reason: Reason.Advert } above && above.Container == block.Container
            && _page.Blocks[block.Order - 2].Verdict.Reason != Reason.Advert;
    }

    private bool TakeLabel(Block block)
    {
        if (WidgetLabel.Read(_page, _cues, _lines, block.Order, _open is not null) is not { } widget)
        {
            return false;
        }

        widget = widget with { IsPaid = widget.IsPaid || (widget.Category == Category.Recommended && IsPaid(block.Order, widget.Last)) };

        // A label inside a list that ends with its own line leaves the list around it open.
        _open = widget.Last > block.Order || _open is null ? widget : _open;
        block.Verdict = widget.Verdict(block);
        return true;
    }

    /// <summary>Whether one of the lines right below a label says that the list is advertising (Sponsored links by …).</summary>
    private bool IsPaid(int label, int last)
    {
        for (var i = label + 1; i <= Math.Min(last, label + PaidReach); i++)
        {
            if (_lines.ReasonOf(i) == Reason.Advert)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a block is by where it stands: the surest signs first.</summary>
    private Reason? Placed(Block block, string line)
    {
        return _head.FindTitle(block, line)
            ?? LineRules.FindCaption(block)
            ?? (CaptionRule.IsBesidePicture(block) ? Reason.Caption : null as Reason?)
            ?? _head.FindByline(block)
            ?? Cued(block)
            ?? (block.Verdict.Reason == Reason.Caption ? Reason.Caption : _head.FindSummary(block));
    }

    /// <summary>What the names of the containers say; a widget's category comes with it.</summary>
    private Reason? Cued(Block block)
    {
        if (_cues.Nearest(block.Container, CueLevels) is not { } cue)
        {
            return null;
        }

        if (cue.Reason == Reason.Summary && !_head.IsAtHead(block))
        {
            // A teaser's deck, not the article's.
            return null;
        }

        if (cue.Category is { } category)
        {
            block.Verdict = new Widget(category, null, block.Order).Verdict(block);
        }

        return cue.Reason;
    }

    private static void Set(Block block, Reason reason)
    {
        if (reason != block.Verdict.Reason)
        {
            block.Verdict = block.Verdict with { Reason = reason, DuplicateOf = null, Containment = null };
        }
    }
}
