namespace Cleaner.Describing;

/// <summary>What a short line says of an article's making: where it is from, who wrote and edited it, when.</summary>
internal sealed record BylineLine
{
    /// <summary>The longest line that is looked at, in characters; bylines with two roles and two dates stay below it.</summary>
    private const int LongestLine = 240;

    /// <summary>The longest name or list of names.</summary>
    private const int LongestValue = 100;

    /// <summary>The longest unlabelled name beside a date, in CJK characters (中国新闻网) and in words of other scripts.</summary>
    private const int LongestCjkName = 14;
    private const int LongestNameWords = 6;

    public string? Source { get; private set; }

    /// <summary>The authors as printed, not yet separated.</summary>
    public string? Author { get; private set; }

    public string? Editor { get; private set; }

    public ArticleDate? Published { get; private set; }

    public ArticleDate? Modified { get; private set; }

    /// <summary>A name without a label beside a date or label: an author or a source.</summary>
    public string? Unlabelled { get; private set; }

    /// <summary>Whether a label for the author is printed, be there a name behind it or not.</summary>
    public bool HasAuthorLabel { get; private set; }

    /// <summary>Whether any label is printed; a bare date or a name with a date is weaker evidence.</summary>
    public bool IsLabelled { get; private set; }

    /// <summary>Whether the line says only when.</summary>
    public bool IsOnlyDate => Source is null && Author is null && Editor is null && Unlabelled is null && !HasAuthorLabel;

    /// <summary>Reads a line that consists of nothing but such parts; null for every other line.</summary>
    public static BylineLine? Read(ReadOnlySpan<char> line, DateOrder order = DateOrder.DayFirst)
    {
        if (line.Length is 0 or > LongestLine)
        {
            return null;
        }

        var byline = new BylineLine();
        Span<char> rest = stackalloc char[line.Length];
        line.CopyTo(rest);
        var dated = byline.TakeDates(line, rest, order);
        BylineMarks.CutAtDashes(rest);
        return byline.TakeParts(rest.Trim(BylineMarks.Brackets), ref dated) && (dated || byline.IsLabelled || byline.Author is not null) ? byline : null;
    }

    /// <summary>Reads the dates and leaves bars in their place.</summary>
    private bool TakeDates(ReadOnlySpan<char> line, Span<char> rest, DateOrder order)
    {
        var from = 0;
        while (DateText.TryFind(line[from..], 0, order, out var match))
        {
            match = match with { Start = match.Start + from, End = match.End + from };
            if (DateRole.IsModified(line[from..match.Start]) || DateRole.IsModifiedBehind(line[match.End..]))
            {
                Modified ??= match.Date;
            }
            else
            {
                Published ??= match.Date;
            }

            rest[match.Start..match.End].Fill(BylineMarks.Cut);
            from = match.End;
        }

        return from > 0;
    }

    /// <summary>Reads what stands between the dates; false where something is no part of a byline.</summary>
    private bool TakeParts(ReadOnlySpan<char> text, ref bool dated)
    {
        var start = 0;
        var label = BylineLabel.None;
        while (start <= text.Length)
        {
            var next = BylineLabels.Find(text, start, out var end, out var valueStart);
            if (!TakeValue(text[start..end], label, ref dated))
            {
                return false;
            }

            if (next == BylineLabel.None)
            {
                break;
            }

            label = next;
            start = valueStart;
            IsLabelled = true;
            HasAuthorLabel |= label == BylineLabel.Author;
        }

        return true;
    }

    /// <summary>A label's value, up to the first cut, and unlabelled pieces behind it.</summary>
    private bool TakeValue(ReadOnlySpan<char> text, BylineLabel label, ref bool dated)
    {
        while (true)
        {
            var cut = text.IndexOfAny(BylineMarks.Cuts);
            var piece = (cut < 0 ? text : text[..cut]).Trim(BylineMarks.Edges);
            if (!piece.IsEmpty)
            {
                if (!TakePiece(piece, label, ref dated))
                {
                    return false;
                }

                label = BylineLabel.None;
            }

            if (cut < 0)
            {
                return true;
            }

            text = text[(cut + 1)..];
        }
    }

    private bool TakePiece(ReadOnlySpan<char> piece, BylineLabel label, ref bool dated)
    {
        piece = BylineMarks.WithoutTail(piece);
        if (piece.Length > LongestValue || piece.IndexOfAny('。', '！', '？') >= 0)
        {
            return false;
        }

        if (label == BylineLabel.None && BylineLabels.ReadLeading(piece, out var end) is not BylineLabel.None and var leading && PersonNames.LooksLikeNames(piece[end..]))
        {
            label = leading;
            HasAuthorLabel |= label == BylineLabel.Author;
            IsLabelled = true;
            piece = piece[end..].Trim(BylineMarks.Edges);
        }

        switch (label)
        {
            case BylineLabel.Author:
                Author ??= piece.ToString();
                return true;
            case BylineLabel.Source:
                // 来源:央视网 作者… is cut by the next label; a value that goes on in prose is no source.
                Source ??= piece.ToString();
                return PersonNames.IsShortName(piece, LongestCjkName * 2, LongestNameWords * 2);
            case BylineLabel.Editor:
                Editor ??= piece.ToString();
                return PersonNames.IsShortName(piece, LongestCjkName * 2, LongestNameWords * 2);
            case BylineLabel.Other:
                return true;
        }

        if (DateText.IsOnlyDate(piece) || BylineMarks.IsFiller(piece))
        {
            dated |= !BylineMarks.IsFiller(piece);
            return true;
        }

        if (PersonNames.ReporterLine(piece) is { } reporter)
        {
            Author ??= reporter;
            HasAuthorLabel = true;
            IsLabelled = true;
            return true;
        }

        if ((dated || IsLabelled || label is BylineLabel.Published or BylineLabel.Modified) && Unlabelled is null
            && PersonNames.IsShortName(piece, LongestCjkName, LongestNameWords) && !piece.IsWhiteSpace())
        {
            // Jane Doe 0: a comment count behind the name.
            Unlabelled = piece.TrimEnd("0123456789 ").TrimEnd(BylineMarks.Edges).ToString();
            return true;
        }

        return false;
    }
}
