using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Bodies of short lines, as poems, songs and pages for phones have them, that the page prints twice: lines too short for shingles to tell a copy
/// from a refrain. Only all of what reads like the article counts, said again line by line at another place; a chorus is a part of it.
/// </summary>
internal sealed class LineCopies
{
    /// <summary>Characters, on average, of lines that are short.</summary>
    private const int LongestLine = 60;

    /// <summary>Lines that are said again.</summary>
    private const int FewestLines = 8;

    /// <summary>Share of all text that reads like the article that both places hold, and share of the lines at either that the other has.</summary>
    private const double LeastShare = .8;

    /// <summary>The same in a dump, which has no boxes to tell a copy from a long chorus.</summary>
    private const double LeastShareOfDump = .95;

    /// <summary>Lines between two that are said again, of which adverts and captions take the place.</summary>
    private const int Gap = 6;

    private readonly Page _page;
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly List<(int Line, int Again)> _run = [];
    private List<(int Line, int Again)> _longest = [];

    private LineCopies(Page page)
    {
        _page = page;
    }

    /// <summary>Marks the lines of the copy that goes: the hidden one, or else the second.</summary>
    public static void Mark(Page page)
    {
        var (lines, text) = Likely(page);
        if (lines < 2 * FewestLines || text > (long)LongestLine * lines)
        {
            return;
        }

        var copies = new LineCopies(page);
        copies.Read();
        if (copies.IsWhole(text))
        {
            copies.MarkLongest();
        }
    }

    private static (int Lines, long Text) Likely(Page page)
    {
        var (lines, text) = (0, 0L);
        foreach (var block in page.Blocks)
        {
            if (Article.Stays(block))
            {
                lines++;
                text += block.Text.Length;
            }
        }

        return (lines, text);
    }

    /// <summary>Finds the longest run of lines that stood before, in their order.</summary>
    private void Read()
    {
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            var text = _page.Blocks[i].Text;
            if (!_first.TryAdd(text, i))
            {
                Add(GoesOn(i) is > 0 and var line ? line : _first[text], i);
            }
        }

        Close();
    }

    /// <summary>The line behind the run's last that a block repeats, which may have stood before as well; 0 where it repeats none.</summary>
    private int GoesOn(int again)
    {
        if (_run.Count > 0 && again - _run[^1].Again <= Gap)
        {
            for (var line = _run[^1].Line + 1; line <= _run[^1].Line + Gap && line < _run[0].Again; line++)
            {
                if (_page.Blocks[line].Text == _page.Blocks[again].Text)
                {
                    return line;
                }
            }
        }

        return 0;
    }

    private void Add(int line, int again)
    {
        if (_run.Count > 0 && (again - _run[^1].Again > Gap || line <= _run[^1].Line || line > _run[^1].Line + Gap || line >= _run[0].Again))
        {
            if (_run.Count >= FewestLines && again - _run[^1].Again <= Gap)
            {
                // What stands at other places as well, an advert say.
                return;
            }

            Close();
        }

        _run.Add((line, again));
    }

    private void Close()
    {
        if (_run.Count > _longest.Count)
        {
            _longest = [.. _run];
        }

        _run.Clear();
    }

    /// <summary>Whether the longest run is the article, and stands at a place of its own.</summary>
    private bool IsWhole(long text)
    {
        if (_longest.Count < FewestLines)
        {
            return false;
        }

        var line = new Stretch(_longest[0].Line, _longest[^1].Line);
        var again = new Stretch(_longest[0].Again, _longest[^1].Again);
        return _longest.Count >= LeastShare * Math.Max(line.Length, again.Length)
            && LikelyIn(line) + LikelyIn(again) >= (_page.IsText ? LeastShareOfDump : LeastShare) * text
            && (_page.IsText || IsApart(line, again));
    }

    private long LikelyIn(Stretch stretch)
    {
        var text = 0L;
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            text += Article.Stays(_page.Blocks[i]) ? _page.Blocks[i].Text.Length : 0;
        }

        return text;
    }

    /// <summary>Whether one box holds the one, and nothing of the other.</summary>
    private bool IsApart(Stretch line, Stretch again) => IsBoxed(line, again.First) || IsBoxed(again, line.Last);

    private bool IsBoxed(Stretch lines, int other)
    {
        var box = _page.Blocks[lines.First].Container;
        while (box is not null && !box.Holds(lines.Last))
        {
            box = box.Parent;
        }

        return box?.Holds(other) == false;
    }

    private void MarkLongest()
    {
        var goesFirst = _page.Blocks[_longest[0].Line].Container.IsHidden && !_page.Blocks[_longest[0].Again].Container.IsHidden;
        foreach (var (line, again) in _longest)
        {
            var (kept, gone) = goesFirst ? (_page.Blocks[again], _page.Blocks[line]) : (_page.Blocks[line], _page.Blocks[again]);
            if (kept is { Twin: null, Superseded: false } && gone is { Twin: null, Superseded: false })
            {
                kept.Score = Math.Max(kept.Score, gone.Score);
                gone.Twin = new Twin(kept.Order, 1);
            }
        }
    }
}
