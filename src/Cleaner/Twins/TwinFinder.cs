using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Finds what the page prints twice: whole copies of the article, of which the better one stays, and single blocks that repeat another.
/// Afterwards every block that has to go for it has its <see cref="Block.Twin"/>, or is marked <see cref="Block.Superseded"/>.
/// Containment after Broder, "On the resemblance and containment of documents" (1997).
/// </summary>
internal static class TwinFinder
{
    public static void Find(Page page)
    {
        var shingles = new BlockShingles(page);
        if (!shingles.HasRepeats)
        {
            return;
        }

        foreach (var family in CopyFinder.Families(page, shingles))
        {
            CopyChooser.KeepBest(page, shingles, family);
        }

        RepeatedBlocks.Mark(page, shingles);
    }
}
