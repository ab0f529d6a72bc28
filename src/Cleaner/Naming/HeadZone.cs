using Cleaner.Describing;
using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>What stands round a headline and at the ends of the body: the headline again, bylines and dates, the deck.</summary>
internal sealed class HeadZone(Page page)
{
    /// <summary>How far from the headline, or from either end of the body, a byline may stand, in blocks.</summary>
    private const int BylineReach = 8;

    /// <summary>The shortest deck, in effective characters; shorter lines are kickers and credits.</summary>
    private const double ShortestDeck = 40;

    /// <summary>How far below a deck the body may begin, in blocks: bylines, share bars and a picture come between.</summary>
    private const int BodyReach = 20;

    /// <summary>The longest byline that only its beginning or a date marks, in effective characters.</summary>
    private const int LongestByline = 200;

    /// <summary>The longest line that may be nothing but a name, in characters.</summary>
    private const int LongestName = 60;

    /// <summary>How far below the headline a line that is nothing but a name is the author's, in blocks.</summary>
    private const int NameReach = 4;

    /// <summary>A deck says less than this share of the paragraph it was cut from.</summary>
    private const double DeckPart = .6;

    /// <summary>No text shorter than this, in characters, says as much as prose does.</summary>
    private const int ShortestProse = 64;

    private readonly string _title = page.TitleBlock is null ? "" : Line.Of(page.TitleBlock);
    private readonly int _firstKept = page.Blocks.FindIndex(block => block.Verdict.Keep);
    private readonly int _lastKept = page.Blocks.FindLastIndex(block => block.Verdict.Keep);
    private int _headline = int.MinValue;
    private bool _inHead;

    /// <summary>Takes note of a named block on the way through the page.</summary>
    public void Pass(Block block)
    {
        if (block.Verdict.Reason == Reason.Title && !IsPageTitle(block))
        {
            (_headline, _inHead) = (block.Order, true);
        }
        else if (block.Verdict.Reason is Reason.Body or Reason.Duplicate)
        {
            _inHead = false;
        }
    }

    /// <summary>Whether a dump's line is the page's title, which says what the headline says and stands above the menus.</summary>
    private bool IsPageTitle(Block block) => page.IsText && block.Order < page.TitleBlock?.Order;

    /// <summary>The headline printed again, or the one the article had elsewhere.</summary>
    public Reason? FindTitle(Block block, string line)
    {
        return (_title.Length > 0 && string.Equals(line, _title, StringComparison.Ordinal)) || TitleMark.Matches(line) ? Reason.Title : null;
    }

    /// <summary>Authors, sources and dates near the headline or the body; under the headline, any short line that begins like a byline or holds a date.</summary>
    public Reason? FindByline(Block block)
    {
        if (!IsNearBody(block))
        {
            return null;
        }

        var text = block.Content;
        if (text.Length > LongestByline || !(BylineLabels.MayStandIn(text) || text.Length <= LongestName || text.ContainsAnyInRange('0', '9')))
        {
            return null;
        }

        return BylineLine.Read(text) is not null || IsNameAtHead(block)
            || (_inHead && TextShape.Of(text) is { EffectiveLength: < LongestByline } && (text.StartsWith("By ", StringComparison.Ordinal) || DateText.TryFind(text, 0, DateOrder.DayFirst, out _)))
            ? Reason.Byline : null;
    }

    /// <summary>Whether it is nothing but a person's name right below the headline.</summary>
    private bool IsNameAtHead(Block block) => _inHead && block.Order - _headline <= NameReach && block.Text.Length <= LongestName && LeadsToBody(block) && NameLines.IsPerson(block.Text);

    /// <summary>Prose between the headline and the body.</summary>
    public Reason? FindSummary(Block block)
    {
        return _inHead && IsAtHead(block) && block.Order - _headline <= BylineReach && block.LinkDensity < .5 && TextShape.Of(block.Text).EffectiveLength >= ShortestDeck
            && block.Container.Nearest("figure") is null ? Reason.Summary : null;
    }

    /// <summary>Whether the block stands between the headline, or the top of the page, and the body or a copy of it.</summary>
    public bool IsAtHead(Block block) => (_inHead || block.Order < _firstKept) && LeadsToBody(block);

    /// <summary>Whether a repeated block between a headline and its body is the deck, cut from a paragraph of the body.</summary>
    public bool IsSummaryOfTwin(Block block)
    {
        return _inHead && block.Verdict is { Reason: Reason.Duplicate, DuplicateOf: { } twin } && block.Text.Length < DeckPart * page.Blocks[twin].Text.Length;
    }

    /// <summary>Long, in sentences, without links.</summary>
    public static bool IsProse(Block block)
    {
        return block.Text.Length >= ShortestProse && block.LinkDensity < .5 && block.Container.Nearest("li") is null && TextShape.Of(block.Text) is { EffectiveLength: > 160, Sentences: > 0 };
    }

    /// <summary>Whether the body has ended before the block.</summary>
    public bool IsBehindBody(Block block) => _lastKept >= 0 && block.Order > _lastKept;

    private bool IsNearBody(Block block)
    {
        return block.Order - _headline is >= 0 and <= BylineReach
            || (_firstKept >= 0 && block.Order >= _firstKept - BylineReach && block.Order <= _lastKept + BylineReach);
    }

    /// <summary>Whether the body, or a copy of it, begins within reach.</summary>
    private bool LeadsToBody(Block block)
    {
        for (var i = block.Order + 1; i < page.Blocks.Count && i <= block.Order + BodyReach; i++)
        {
            if (page.Blocks[i].Verdict.Reason is Reason.Body or Reason.Duplicate)
            {
                return true;
            }
        }

        return false;
    }
}
