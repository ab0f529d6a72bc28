using System.Text;

namespace Cleaner.Segmenting;

/// <summary>The lines of a dump, with paragraphs that were wrapped at a fixed width joined again.</summary>
internal static class TextLines
{
    /// <param name="text">The dump.</param>
    /// <param name="links">What reads its lines, where its links are numbered.</param>
    public static List<TextLine> Of(string text, out NumberedLinks? links)
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

        RunOnText.Split(lines);

        // The marks of numbered links are part of the lines that were wrapped: they go behind the joining.
        links = NumberedLinks.TakeOff(lines);
        var width = WrapWidth.Of(lines);
        return width == WrapWidth.None ? lines : Join(lines, width);
    }

    private static List<TextLine> Join(List<TextLine> lines, WrapWidth width)
    {
        var joined = new List<TextLine>(lines.Count);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i];
            text.Clear().Append(first.Text);
            while (GoesOn(lines, i, width) && !IsFullEnd(lines, i, width))
            {
                i++;
                text.Append(Columns.IsIdeograph(text[^1]) || Columns.IsIdeograph(lines[i].Text[0]) ? "" : " ").Append(lines[i].Text);
            }

            joined.Add(first with { Text = text.ToString() });
        }

        return joined;
    }

    private static bool GoesOn(List<TextLine> lines, int at, WrapWidth width) =>
        at + 1 < lines.Count && WrapWidth.Continues(lines[at], lines[at + 1]) && width.Forces(lines[at], lines[at + 1]);

    /// <summary>
    /// Whether a paragraph's last line happens to fill the width: a sentence ends with it, and the next line, which is not full, ends none, as labels do
    /// and a paragraph's last line does not.
    /// </summary>
    private static bool IsFullEnd(List<TextLine> lines, int at, WrapWidth width) =>
        !char.IsLetterOrDigit(lines[at].Text[^1]) && lines[at].Text[^1] is not (',' or '，' or '、' or '-' or '–' or '—')
        && char.IsLetterOrDigit(lines[at + 1].Text[^1]) && !char.IsLower(lines[at + 1].Text[0]) && !GoesOn(lines, at + 1, width);
}
