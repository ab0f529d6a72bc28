using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Finds what the page prints twice: whole copies of the article, of which the better one stays, and single blocks that repeat another.
/// Afterwards every block that has to go for it has its <see cref="Block.Twin"/>, or is marked <see cref="Block.Superseded"/>, and the scores are
/// those of the page without the losing copies, the pull quotes, the refrains and what repeats a paragraph in doubt: a second copy disturbs the scores of the first (each repeats the other, and moves it away from the headline).
/// Containment after Broder, "On the resemblance and containment of documents" (1997).
/// </summary>
internal static class TwinFinder
{
    /// <summary>Families of copies that are judged, the largest first: a page has one article, and may print it in parts.</summary>
    private const int MostFamilies = 12;

    /// <summary>Where less than this share of the longest copied text reads like the article, its copies are why.</summary>
    private const double LeastLikely = .5;

    /// <summary>A paragraph with this score is the article's, though something says the same.</summary>
    private const double Certain = .9;

    /// <summary>Marks what is printed twice. Gives the page that the scores are from, where it is not the whole one.</summary>
    public static PartialPage? Find(Page page, IScorer scorer)
    {
        using var shingles = new BlockShingles(page);
        var lines = Refrains.Lines(page);
        if (!shingles.HasRepeats)
        {
            var recurring = new bool[page.Blocks.Count];
            DeviceCopies.Mark(page);
            LineCopies.Mark(page);
            return LeaveRecurring(page, lines, recurring) ? Rescore(page, recurring, scorer) : null;
        }

        // What recurs line by line strings unrelated paragraphs together.
        List<Block> formulas = Refrains.Formulas(page, shingles), amid = [.. Refrains.Amid(page, lines), .. formulas];
        if (amid.Count > 0)
        {
            var unread = new bool[page.Blocks.Count];
            Leave(unread, amid);
            shingles.Leave(unread);
        }

        var chooser = new CopyChooser(page, shingles, new CopyJudge(page, shingles));
        var families = CopyFinder.Families(page, shingles).OrderByDescending(family => shingles.CountOf(family[0])).Take(MostFamilies).ToList();
        var alone = families.Count > 0 ? Undisturb(page, families[0], scorer) : null;
        families.ForEach(chooser.KeepBest);

        // What a losing copy holds is nowhere any more.
        bool[] left = [.. page.Blocks.Select(static block => block.Superseded)];
        var isDisturbed = left.Contains(true);
        if (isDisturbed || amid.Count > 0)
        {
            shingles.Leave(left);
        }

        var corrections = Corrections.Find(page, shingles);
        if (corrections.Count > 0)
        {
            Leave(left, [.. corrections.Select(static correction => correction.Quote)]);
            shingles.Leave(left);
        }

        List<(Block Quote, Twin Twin)> quotes = [.. corrections, .. PullQuotes.Find(page, shingles)];
        isDisturbed |= Leave(left, [.. quotes.Select(static quote => quote.Quote)]);
        bool[] without = [.. left];
        Leave(without, [.. corrections.Select(correction => page.Blocks[correction.Quote.Order - 1])]);
        var meant = new bool[page.Blocks.Count];
        Leave(meant, formulas);
        isDisturbed |= Leave(without, formulas);
        isDisturbed |= LeaveRecurring(page, lines, without);
        isDisturbed |= Leave(without, RepeatedBlocks.Disturbing(page, shingles, left, Certain));
        var scored = isDisturbed ? Rescore(page, without, scorer) : alone;
        chooser.Steady();
        foreach (var (quote, twin) in quotes)
        {
            // Where the other place alone is not in the article, a teaser say, it is the quotation that stays.
            var paragraph = page.Blocks[twin.Original];
            PullQuotes.Lift(quote, paragraph);
            quote.Twin = quote.Score < Article.Likely || paragraph.Score >= Article.Likely ? twin : null;
            left[quote.Order] = quote.Twin is not null;
        }

        if (quotes.Count > 0)
        {
            shingles.Leave(left);
        }

        RepeatedBlocks.Mark(page, shingles, meant);
        Walls.Mark(page, shingles);
        DeviceCopies.Mark(page);
        LineCopies.Mark(page);
        return scored;
    }

    /// <summary>
    /// Where copies of a long text disturb each other so much that none of them reads like the article, and nothing else on the page does, the first is scored
    /// as if it were the only one. Gives the page that the scores are from then.
    /// </summary>
    private static PartialPage? Undisturb(Page page, List<Stretch> family, IScorer scorer)
    {
        var likely = LikelyText(page);
        var text = 0;
        for (var i = family[0].First; i <= family[0].Last; i++)
        {
            text += page.Blocks[i].Text.Length;
        }

        if (likely >= text * LeastLikely)
        {
            return null;
        }

        var left = new bool[page.Blocks.Count];
        foreach (var copy in family[1..])
        {
            left.AsSpan(copy.First, copy.Length).Fill(true);
        }

        var alone = new PartialPage(page, left);
        scorer.Score(alone.Page);
        if (LikelyText(alone.Page) <= likely)
        {
            return null;
        }

        alone.ShareScores();
        return alone;
    }

    /// <summary>Characters of the blocks that read like the article.</summary>
    private static int LikelyText(Page page)
    {
        var text = 0;
        foreach (var block in page.Blocks)
        {
            text += block.Score >= Article.Likely ? block.Text.Length : 0;
        }

        return text;
    }

    /// <summary>Leaves out what the article prints again and again. Whether there is any.</summary>
    private static bool LeaveRecurring(Page page, List<Block> lines, bool[] without)
    {
        var hasRefrains = Leave(without, Refrains.Find(lines, without));
        return Leave(without, RecurringRows.Find(page, without)) || hasRefrains;
    }

    private static bool Leave(bool[] without, List<Block> blocks)
    {
        blocks.ForEach(block => without[block.Order] = true);
        return blocks.Count > 0;
    }

    /// <summary>Scores the page as if some of its blocks had never been printed.</summary>
    private static PartialPage Rescore(Page page, bool[] without, IScorer scorer)
    {
        var partial = new PartialPage(page, without);
        scorer.Score(partial.Page);
        partial.ShareScores();
        return partial;
    }
}
