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

    private readonly Page _page;
    private readonly SpokenLines _lines;
    private readonly ContainerCues _cues;
    private readonly HeadZone _head;
    private readonly Queue<Widget> _announced = new();
    private Widget? _open;
    private int _tabsEnd;

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

        var line = _lines[block.Order];
        if (_lines.ReasonOf(block.Order) is { } spoken && (_open is null || spoken != Reason.Byline))
        {
            // A dump has no boxes: a line that is something else ends the list above it. So do comments and imprints in a page.
            if (_open is not null && !_page.IsText && LineRules.IsMoreLink(line))
            {
                block.Verdict = _open.Verdict(block);
                return;
            }

            _open = _page.IsText || spoken is Reason.Comments or Reason.Legal ? null : _open;
            Set(block, spoken);
        }
        else if (_open is null && WidgetLabel.ReadUnknown(_page, _cues, _lines, block.Order) is { } unknown)
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
        if (TabBar.Read(_page, _lines, block.Order) is not { } bar)
        {
            return false;
        }

        Set(block, Reason.Navigation);
        _open = null;
        _tabsEnd = block.Order + bar.Tabs;
        bar.Lists.ForEach(_announced.Enqueue);
        return true;
    }

    private bool TakeLabel(Block block)
    {
        if (WidgetLabel.Read(_page, _cues, _lines, block.Order, _open is not null) is not { } widget)
        {
            return false;
        }

        // A label inside a list that ends with its own line leaves the list around it open.
        _open = widget.Last > block.Order || _open is null ? widget : _open;
        block.Verdict = widget.Verdict(block);
        return true;
    }

    /// <summary>What a block is by where it stands: the surest signs first.</summary>
    private Reason? Placed(Block block, string line)
    {
        return _head.FindTitle(block, line)
            ?? LineRules.FindCaption(block)
            ?? (CaptionRule.IsBesidePicture(block) ? Reason.Caption : null as Reason?)
            ?? _head.FindByline(block)
            ?? Cued(block)
            ?? _head.FindSummary(block);
    }

    /// <summary>What the names of the containers say; a widget's category comes with it.</summary>
    private Reason? Cued(Block block)
    {
        if (_cues.Nearest(block.Container, CueLevels) is not { } cue)
        {
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
