using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>Boxes put into the body: a label (相关新闻, Read also, Lesen Sie auch) and the headlines under it, or the one behind it on its line.</summary>
internal static class InsertedBoxes
{
    /// <summary>Most headlines of such a box.</summary>
    private const int MostHeadlines = 10;

    /// <summary>Headlines are shorter than this, in effective characters, and end in no full stop.</summary>
    private const double LongestHeadline = 130;

    /// <summary>From this score on a block is no part of a box, whatever it is called: out of fold, of 34 such blocks 32 were the article's.</summary>
    private const double Certain = .9;

    /// <summary>The longest label before a headline on the same line, the shortest such headline, and the longest such line, in characters.</summary>
    private const int LongestLabel = 40, ShortestHeadline = 8, LongestLine = 200;

    /// <summary>Words that offer another story where a colon and its headline follow, and are no label of a list by themselves.</summary>
    private static readonly string[] Invitations = Line.Phrases("more|read|read this|lea|lee|mehr|lesen sie|lire|leggi|leia|czytaj|читайте");

    public static void Drop(Page page)
    {
        var next = 0;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            // A label can only put out what is kept, and most of a page is not.
            next = Math.Max(next, i);
            while (next < page.Blocks.Count && !MayGo(page.Blocks[next]))
            {
                next++;
            }

            if (next > i + MostHeadlines)
            {
                continue;
            }

            // A sub-heading of the body may be called anything; what is under it then is prose.
            if (Kinds.Find(Line.Of(page.Blocks[i])) is null)
            {
                if (LeadsAway(page.Blocks[i].Text))
                {
                    Out(page.Blocks[i]);
                }

                continue;
            }

            Out(page.Blocks[i]);
            var box = BoxOf(page.Blocks[i].Container, i);
            for (var k = i + 1; k < page.Blocks.Count && k <= i + MostHeadlines && IsHeadline(page.Blocks[k]) && (page.IsText || box.Holds(k)); k++)
            {
                Out(page.Blocks[k]);
            }
        }
    }

    /// <summary>A label and the one headline that it offers, on a line: Read more: …, 相关阅读：…, 〔看更多〕…</summary>
    private static bool LeadsAway(string text)
    {
        var printed = InlineLabel.In(text, LongestLabel, out var headline);
        if (printed.IsEmpty || headline.Length < ShortestHeadline || text.Length > LongestLine)
        {
            return false;
        }

        var label = Line.Of(printed);
        return Array.IndexOf(Invitations, label) >= 0 || Kinds.Find(label) is Category.Related or Category.Recommended;
    }

    private static void Out(Block block)
    {
        if (MayGo(block))
        {
            block.Verdict = block.Verdict with { Reason = Reason.LowScore };
        }
    }

    private static bool MayGo(Block block) => block.Verdict.Keep && block.Score < Certain;

    private static bool IsHeadline(Block block)
    {
        return block.LinkDensity > .5
            || (TextShape.Of(block.Content).EffectiveLength < LongestHeadline && block.Text[^1] is not ('.' or '。' or '!' or '！' or '”' or '"' or ':' or '：'));
    }

    /// <summary>The smallest container that holds more than the label.</summary>
    private static Container BoxOf(Container container, int label)
    {
        while (container.Parent is not null && !container.Holds(label + 1))
        {
            container = container.Parent;
        }

        return container;
    }
}
