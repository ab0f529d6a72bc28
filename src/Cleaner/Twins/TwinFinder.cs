using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Finds what the page prints twice: whole copies of the article, of which the better one stays, and single blocks that repeat another.
/// Afterwards every block that has to go for it has its <see cref="Block.Twin"/>, or is marked <see cref="Block.Superseded"/>, and the scores are
/// those of the page without the losing copies.
/// Containment after Broder, "On the resemblance and containment of documents" (1997).
/// </summary>
internal static class TwinFinder
{
    /// <summary>Families of copies that are judged, the largest first: a page has one article.</summary>
    private const int MostFamilies = 3;

    public static void Find(Page page, IScorer scorer)
    {
        using var shingles = new BlockShingles(page);
        if (!shingles.HasRepeats)
        {
            return;
        }

        var chooser = new CopyChooser(page, shingles, scorer);
        foreach (var family in CopyFinder.Families(page, shingles).OrderByDescending(family => family[0].Last - family[0].First).Take(MostFamilies))
        {
            chooser.KeepBest(family);
        }

        SetQuotesAside(page, shingles, scorer);
        RepeatedBlocks.Mark(page, shingles);
    }

    private static void SetQuotesAside(Page page, BlockShingles shingles, IScorer scorer)
    {
        var quotes = RepeatedBlocks.PullQuotes(page, shingles);
        quotes.RemoveAll(pair => Math.Max(pair.Quote.Score, page.Blocks[pair.Twin.Original].Score) < Article.Likely);
        if (quotes.Count == 0)
        {
            return;
        }

        var left = page.Blocks.ConvertAll(block => block.Superseded).ToArray();
        foreach (var (quote, _) in quotes)
        {
            left[quote.Order] = true;
        }

        var partial = new PartialPage(page, left);
        scorer.Score(partial.Page);
        partial.ShareScores();
        foreach (var (quote, twin) in quotes)
        {
            // Where the other place is not in the article, a teaser say, it is the quotation that stays.
            quote.Twin = page.Blocks[twin.Original].Score >= Article.Likely ? twin : null;
        }
    }
}
