using Cleaner.Evaluation.Commands;
using Cleaner.Evaluation.Corpora;
using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Dumps;

/// <summary>Whether a page's headline was found in its HTML, and in what share of its dumps.</summary>
internal sealed record HeadlineScore(double Html, double Dumps)
{
    /// <summary>From this likeness on two titles are the same.</summary>
    private const double Same = .8;

    /// <summary>
    /// Of pages with a known title that is printed on them. The weights that find headlines in dumps were fitted on one half of the sites;
    /// their pages are not judged.
    /// </summary>
    public static HeadlineScore? Of(GoldPage gold, Page page, CleanResult html, IReadOnlyList<CleanResult> dumps) =>
        gold.Title is { } title && !OutOfFold.IsDevelop(gold.Site) && page.Blocks.Exists(block => IsSame(block.Text, title))
            ? new(IsSame(html.Title, title) ? 1 : 0, dumps.Average(dump => IsSame(dump.Title, title) ? 1.0 : 0))
            : null;

    private static bool IsSame(string? found, string title) => found is not null && TitleLikeness.Of(found, title) > Same;
}
