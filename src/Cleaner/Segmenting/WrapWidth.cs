namespace Cleaner.Segmenting;

/// <summary>
/// The width at which the lines of a dump were wrapped. A break was forced by a width where the line fits into it and the next word would not have; the width
/// that forced most breaks is the one, if it is far ahead of other widths, or if the breaks part sentences. Menus and headlines among the
/// text do not matter: their lines end long before any width, or anywhere.
/// </summary>
/// <param name="Width">How long lines may be.</param>
/// <param name="InCharacters">Whether wide characters count for one, as in tools that do not know of them.</param>
internal readonly record struct WrapWidth(int Width, bool InCharacters)
{
    /// <summary>Widths at which mail and terminal tools wrap.</summary>
    private const int Narrowest = 50;

    private const int Widest = 100;

    /// <summary>Breaks that the width must have forced; fewer where all long lines end so, and fewer still where sentences go on behind them, whose next line begins small.</summary>
    private const int FewestForced = 6;

    private const int FewestOfAll = 4;

    private const int FewestParted = 2;

    /// <summary>Breaks within sentences that it must have forced where other long lines end otherwise.</summary>
    private const int FewestTelling = 4;

    /// <summary>
    /// Lines longer than the width for one break that it forced, and for one within a sentence where no small letters tell: tables, menus and links that the tool
    /// let stand. Dumps with a line per block have five times as many at least, by any width.
    /// </summary>
    private const double LongerShare = 1;

    private const double LongerShareOfTelling = .5;

    /// <summary>Small beginnings behind other long lines for one sentence that the width parted: labels like "article" below headlines; inline elements on lines of their own part sentences anywhere.</summary>
    private const double ElsewhereShare = .5;

    /// <summary>Forced breaks within sentences, of all forced breaks. Paragraphs on one line each end in a stop, headlines begin large.</summary>
    private const double TellingShare = .3;

    /// <summary>How far the width must be ahead of any that is shorter by a word or more, where no small letter tells that sentences go on.</summary>
    private const int Lead = 2;

    private const int LongWord = 16;

    public static WrapWidth None => default;

    public static WrapWidth Of(List<TextLine> lines)
    {
        var width = Of(lines, inCharacters: false);
        return width == None ? Of(lines, inCharacters: true) : width;
    }

    /// <summary>Whether the two lines may be parts of one paragraph: one that is set in begins another.</summary>
    public static bool Continues(in TextLine line, in TextLine next)
    {
        return (line.Kind == LineKind.Plain && next.Kind == LineKind.Plain && next.Inset < line.Inset + 2)
            || (line.Kind is LineKind.Item or LineKind.Quote && next.Kind == LineKind.Plain)
            || (line.Kind == LineKind.Quote && next.Kind == LineKind.Quote);
    }

    /// <summary>Whether the width forced the break between the lines. A line that is longer was not wrapped, unless it is one long word.</summary>
    public bool Forces(in TextLine line, in TextLine next)
    {
        var between = LineBreak.Between(line, next, InCharacters);
        return between.IsForcedBy(Width) || (between.Before > Width && !Columns.HasBreak(line.Text));
    }

    private static WrapWidth Of(List<TextLine> lines, bool inCharacters)
    {
        var lengths = new int[Widest + 2];
        var breaks = new List<LineBreak>();
        var anyWide = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Blank or LineKind.Heading || !Columns.HasBreak(lines[i].Text))
            {
                continue;
            }

            anyWide |= Columns.IsWide(lines[i].Text[0]);
            lengths[Math.Min(LineBreak.Length(lines[i], inCharacters), Widest + 1)]++;
            if (i + 1 < lines.Count && Continues(lines[i], lines[i + 1]))
            {
                breaks.Add(LineBreak.Between(lines[i], lines[i + 1], inCharacters));
            }
        }

        // Without wide characters the second measure tells what the first did.
        if (inCharacters && !anyWide)
        {
            return None;
        }

        var telling = Telling(breaks);
        var width = Narrowest;
        for (var other = Narrowest; other <= Widest; other++)
        {
            width = telling[other] > telling[width] ? other : width;
        }

        var longer = 0;
        for (var length = width + 1; length < lengths.Length; length++)
        {
            longer += lengths[length];
        }

        return IsWrapped(breaks, telling, width, longer) ? new(width, inCharacters) : None;
    }

    /// <summary>For each width, how many breaks within sentences it would have forced.</summary>
    private static int[] Telling(List<LineBreak> breaks)
    {
        var forced = new int[Widest + 2];
        foreach (var found in breaks)
        {
            if (found.Sequel != Sequel.Unknown)
            {
                forced[Math.Min(found.Before, Widest + 1)]++;
                forced[Math.Min(found.Needed, Widest + 1)]--;
            }
        }

        for (var width = 1; width < forced.Length; width++)
        {
            forced[width] += forced[width - 1];
        }

        return forced;
    }

    private static bool IsWrapped(List<LineBreak> breaks, int[] telling, int width, int longer)
    {
        int longLines = 0, forced = 0, parted = 0, partedElsewhere = 0;
        foreach (var found in breaks)
        {
            if (found.Before < width / 2)
            {
                continue;
            }

            longLines++;
            var isForced = found.IsForcedBy(width);
            forced += isForced ? 1 : 0;
            parted += isForced && found.Sequel == Sequel.Small ? 1 : 0;
            partedElsewhere += !isForced && found.Sequel == Sequel.Small ? 1 : 0;
        }

        var isEnough = (forced >= FewestForced && telling[width] >= FewestTelling)
            || (forced == longLines && (forced >= FewestOfAll || parted >= FewestParted));
        if (!isEnough || telling[width] < TellingShare * forced || partedElsewhere > ElsewhereShare * telling[width])
        {
            return false;
        }

        if (parted >= TellingShare * forced)
        {
            return longer <= LongerShare * forced;
        }

        for (var other = width / 2; other <= width - LongWord; other++)
        {
            if (telling[width] < Lead * telling[other])
            {
                return false;
            }
        }

        return longer <= LongerShareOfTelling * telling[width];
    }
}
