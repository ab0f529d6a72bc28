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
        var shingles = new BlockShingles(page);
        if (!shingles.HasRepeats)
        {
            return;
        }

        var chooser = new CopyChooser(page, shingles, scorer);
        foreach (var family in CopyFinder.Families(page, shingles).OrderByDescending(family => family[0].Last - family[0].First).Take(MostFamilies))
        {
            chooser.KeepBest(family);
        }

        RepeatedBlocks.Mark(page, shingles);
    }
}
