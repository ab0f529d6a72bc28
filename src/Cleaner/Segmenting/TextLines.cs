using System.Text;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Segmenting;

/// <summary>The lines of a dump, with paragraphs that were wrapped at a fixed width joined again.</summary>
internal static class TextLines
{
    /// <summary>The probability from which a full line that ends a sentence is a paragraph's last: many a sentence that ends a line does not end the paragraph.</summary>
    private const float ParagraphEnd = .6f;

    /// <param name="text">The dump.</param>
    /// <param name="seams">What cuts lines that hold many blocks.</param>
    /// <param name="links">What reads its lines, where its links are numbered.</param>
    public static List<TextLine> Of(string text, SeamModel seams, out NumberedLinks? links)
    {
        var lines = new List<TextLine>();
        var number = 0;
        var isRunOn = RunOnText.IsRunOn(text);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (!(isRunOn && RunOnText.Split(line, number, seams, lines)) && !LineGaps.Split(line, number, lines))
            {
                lines.Add(TextLine.Parse(line, number));
            }
        }

        // The marks of numbered links are part of the lines that were wrapped: they go behind the joining.
        links = NumberedLinks.TakeOff(lines);
        var width = WrapWidth.Of(lines);
        return width == WrapWidth.None ? lines : Join(lines, width, seams);
    }

    private static List<TextLine> Join(List<TextLine> lines, WrapWidth width, SeamModel seams)
    {
        var joined = new List<TextLine>(lines.Count);
        var text = new StringBuilder();
        var begins = Beginnings(lines, seams);
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i];
            text.Clear().Append(first.Text);
            while (GoesOn(lines, i, width) && !IsFullEnd(lines, i, width) && !begins[i + 1])
            {
                i++;
                text.Append(Columns.IsIdeograph(text[^1]) || Columns.IsIdeograph(lines[i].Text[0]) ? "" : " ").Append(lines[i].Text);
            }

            joined.Add(first with { Text = text.ToString() });
        }

        return joined;
    }

    /// <summary>Which lines blocks begin with, by the words around the breaks.</summary>
    private static bool[] Beginnings(List<TextLine> lines, SeamModel seams)
    {
        var begins = new bool[lines.Count];
        var text = new StringBuilder();
        var starts = new Dictionary<int, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Blank)
            {
                starts[text.Length] = i;
                text.Append(lines[i].Text).Append(' ');
            }
        }

        var joined = text.ToString();
        foreach (var seam in seams.Find(joined))
        {
            // Between ideographs lines are broken without a blank, of which nothing is learned.
            var last = seam.At - 2;
            if (starts.TryGetValue(seam.At, out var line) && (!seam.EndsSentence || seam.Chance >= ParagraphEnd)
                && !Columns.IsIdeograph(joined[seam.At]) && !Columns.IsIdeograph(joined[last]) && !(joined[last] == '.' && Sentences.IsShort(joined, last)))
            {
                begins[line] = true;
            }
        }

        return begins;
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
