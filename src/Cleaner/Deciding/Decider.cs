using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>
/// From scores and twins to one article. The scores decide; then what no score makes body goes (captions, bylines, decks, boxes put in,
/// other articles), and what belongs among the paragraphs comes back (sub-headings, lists, tables, quotations).
/// </summary>
internal static class Decider
{
    /// <summary>The score from which a block is kept; scorers are calibrated so that this is the best F1.</summary>
    private const double Threshold = .5;

    private const double ModeStep = .2;

    /// <summary>The score from which a clean text is kept: refusals and notices of one paragraph have less.</summary>
    private const double Doubtful = .2;

    /// <summary>The shortest clean text that is kept in doubt, in effective characters.</summary>
    private const double LongParagraph = 300;

    /// <summary>Keeps or drops every block.</summary>
    public static void Decide(Page page, CleanMode mode)
    {
        var threshold = Threshold + mode switch { CleanMode.Precision => ModeStep, CleanMode.Recall => -ModeStep, _ => 0 };
        var cues = new ContainerCues(page);
        var stories = new StoryLists(page);
        foreach (var block in page.Blocks)
        {
            block.Verdict = new Verdict { Score = block.Score, Reason = stories.Hold(block) ? Reason.LowScore : Judge(page, block, threshold, cues) };
        }

        HeadlineRuns.Drop(page);
        PictureTables.Drop(page);
        PictureStory.Keep(page, threshold);
        InsideBody.Keep(page, cues);
        InsertedBoxes.Drop(page);
        OtherArticles.Drop(page);
        HiddenStories.Drop(page);
        AboveHeadline.Drop(page);
        HeadAndTail.Trim(page, cues);
        NoArticle.DropAll(page);
        foreach (var block in page.Blocks)
        {
            if (block.Twin is { } twin && block.Verdict.Reason == Reason.LowScore && page.Blocks[twin.Original].Verdict.Keep)
            {
                block.Verdict = block.Verdict with { Reason = Reason.Duplicate, DuplicateOf = twin.Original, Containment = twin.Containment };
            }
        }
    }

    /// <summary>Whether a dump is nothing but one long paragraph: a clean text, of which nothing around it tells that it is the article.</summary>
    private static bool IsAll(Page page, Block block) =>
        page is { IsText: true, Blocks.Count: 1 } && TextShape.Of(block.Content) is { Sentences: > 1, EffectiveLength: >= LongParagraph };

    private static Reason Judge(Page page, Block block, double threshold, ContainerCues cues)
    {
        var isAll = IsAll(page, block);
        return block == page.TitleBlock && !isAll ? Reason.Title
            : block.Score < (isAll ? Doubtful : threshold) || block.Twin is not null || block.Superseded ? Reason.LowScore
            : NeverBody.Find(block, cues) ?? Reason.Body;
    }
}
