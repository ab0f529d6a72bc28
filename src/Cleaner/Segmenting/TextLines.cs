using System.Text;

namespace Cleaner.Segmenting;

/// <summary>The lines of a dump, with paragraphs that were wrapped at a fixed width joined again.</summary>
internal static class TextLines
{
    /// <summary>Widths, in columns, at which mail and terminal tools wrap.</summary>
    private const int NarrowestWrap = 50;

    private const int WidestWrap = 100;

    /// <summary>Lines that must have been broken by the width before a dump counts as wrapped, and their share of all line breaks inside paragraphs.</summary>
    private const int SurelyWrapped = 6;

    private const double WrappedShare = .8;

    /// <summary>The same where every break was forced, and where it also parts a sentence, whose next line begins small.</summary>
    private const int FewestWraps = 4;

    private const int FewestParted = 2;

    public static List<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (!LineGaps.Split(line, number, lines))
            {
                lines.Add(TextLine.Parse(line, number));
            }
        }

        var width = WrapWidth(lines);
        return width > 0 ? Join(lines, width) : lines;
    }

    /// <summary>The width that the lines were wrapped at, or 0. A break was forced where the next word would not have fitted.</summary>
    private static int WrapWidth(List<TextLine> lines)
    {
        var widest = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            // A word that is longer than any line, an address say, was wrapped nowhere.
            if (Continues(lines[i], lines[i + 1]) && HasBreak(lines[i].Text))
            {
                widest = Math.Max(widest, lines[i].Inset + Columns(lines[i].Text));
            }
        }

        if (widest is < NarrowestWrap or > WidestWrap)
        {
            return 0;
        }

        int forced = 0, breaks = 0, parted = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!Continues(lines[i], lines[i + 1]))
            {
                continue;
            }

            breaks++;
            if (IsForced(lines[i], lines[i + 1], widest))
            {
                forced++;
                parted += char.IsLower(lines[i + 1].Text[0]) && char.IsLetter(lines[i].Text[^1]) ? 1 : 0;
            }
        }

        var isWrapped = forced == breaks ? forced >= FewestWraps || parted >= FewestParted : forced >= SurelyWrapped && forced >= WrappedShare * breaks;
        return isWrapped ? widest : 0;
    }

    /// <summary>Whether the line could have been broken somewhere.</summary>
    private static bool HasBreak(string text) => text.Contains(' ') || IsWide(text[0]) || IsWide(text[^1]);

    private static List<TextLine> Join(List<TextLine> lines, int width)
    {
        var joined = new List<TextLine>(lines.Count);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i];
            text.Clear().Append(first.Text);
            while (i + 1 < lines.Count && Continues(lines[i], lines[i + 1]) && IsForced(lines[i], lines[i + 1], width))
            {
                i++;
                text.Append(IsWide(text[^1]) && IsWide(lines[i].Text[0]) ? "" : " ").Append(lines[i].Text);
            }

            joined.Add(first with { Text = text.ToString() });
        }

        return joined;
    }

    private static bool Continues(in TextLine line, in TextLine next)
    {
        return line.Kind is LineKind.Plain or LineKind.Item or LineKind.Quote && next.Kind is LineKind.Plain
            || line.Kind is LineKind.Quote && next.Kind is LineKind.Quote;
    }

    private static bool IsForced(in TextLine line, in TextLine next, int width)
    {
        return line.Inset + Columns(line.Text) + Columns(FirstWord(next.Text)) + (IsWide(line.Text[^1]) ? 0 : 1) > width;
    }

    /// <summary>What had to stand together: a word, or one wide character, with the closing marks behind it, which begin no line.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && text[end] != ' ' && !IsWide(text[0]) && !IsWide(text[end]))
        {
            end++;
        }

        while (end < text.Length && text[end] is '，' or '。' or '、' or '”' or '」' or '』' or '）' or '：' or '；' or '！' or '？' or '》')
        {
            end++;
        }

        return text[..end];
    }

    /// <summary>Columns on a terminal: East Asian characters take two.</summary>
    private static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            columns += IsWide(c) ? 2 : 1;
        }

        return columns;
    }

    private static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3') or (>= '\uf900' and <= '\ufaff') or (>= '\uff00' and <= '\uff60');
}
