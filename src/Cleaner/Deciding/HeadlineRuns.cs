using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// Long runs of headlines above or below the article of a dump. There are no links to tell them by, and they read like its sentences; but hardly one of
/// them ends like one. A long list inside the article is left alone, and so is a page without an article beside the run.
/// </summary>
internal static class HeadlineRuns
{
    /// <summary>Headlines that make a long run: lists of an article are shorter.</summary>
    private const int FewestHeadlines = 40;

    /// <summary>How long they are on average, in effective characters: entries of an article's lists and tables are shorter.</summary>
    private const double MeanLength = 50;

    /// <summary>The longest headline; longer lines are paragraphs.</summary>
    private const double LongestHeadline = 250;

    /// <summary>Share of headlines that ask or exclaim; where more lines do, somebody is speaking.</summary>
    private const double MostExclaimed = .2;

    /// <summary>Lines in a row, that are no headlines, which the run goes on behind.</summary>
    private const int MostOthers = 1;

    /// <summary>Paragraphs that tell on which side of the run the article is; where they are on both, the run is inside it.</summary>
    private const int FewestParagraphs = 3;

    private const double ShortestParagraph = 80;

    public static void Drop(Page page)
    {
        if (!page.IsText)
        {
            return;
        }

        var paragraphs = new int[page.Blocks.Count + 1];
        foreach (var block in page.Blocks)
        {
            paragraphs[block.Order + 1] = paragraphs[block.Order] + (block.Verdict.Keep && EndsInStop(block.Text) && TextShape.Of(block.Text).EffectiveLength >= ShortestParagraph ? 1 : 0);
        }

        for (var first = 0; first < page.Blocks.Count; first++)
        {
            var last = LastOfRun(page, first, out var isLong);
            if (isLong && paragraphs[first] >= FewestParagraphs != paragraphs[^1] - paragraphs[last + 1] >= FewestParagraphs)
            {
                DropKept(page, first, last);
            }

            first = last;
        }
    }

    /// <summary>The last line of the run that begins with a line; the line itself where it is no headline.</summary>
    private static int LastOfRun(Page page, int first, out bool isLong)
    {
        var (last, count, exclaimed) = (first, 0, 0);
        double length = 0;
        for (var i = first; i < page.Blocks.Count && i - last <= MostOthers + 1; i++)
        {
            if (HeadlineLength(page.Blocks[i]) is { } own)
            {
                last = i;
                count++;
                exclaimed += Trimmed(page.Blocks[i].Text) is [.., '!' or '?' or '！' or '？'] ? 1 : 0;
                length += own;
            }
            else if (count == 0)
            {
                break;
            }
        }

        isLong = count >= FewestHeadlines && length >= MeanLength * count && exclaimed <= MostExclaimed * count;
        return last;
    }

    private static void DropKept(Page page, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var block = page.Blocks[i];
            block.Verdict = block.Verdict.Keep ? block.Verdict with { Reason = Reason.LowScore } : block.Verdict;
        }
    }

    /// <summary>A headline's effective characters; null for any other line.</summary>
    private static double? HeadlineLength(Block block) =>
        !EndsInStop(block.Text) && TextShape.Of(block.Text).EffectiveLength is <= LongestHeadline and var length ? length : null;

    /// <summary>Whether a text ends in a full stop; three of them may end a headline as well.</summary>
    private static bool EndsInStop(ReadOnlySpan<char> text)
    {
        text = Trimmed(text);
        return text is [.., '。' or '।'] || (text is [.., '.'] && !text.EndsWith(".."));
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.TrimEnd("\"'”’)）]」』» ");
}
