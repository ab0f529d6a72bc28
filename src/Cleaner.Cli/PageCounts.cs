namespace Cleaner.Cli;

/// <summary>What a page, or many, held.</summary>
/// <param name="Articles">Pages with an article.</param>
/// <param name="Kept">Characters of the blocks kept.</param>
/// <param name="Dropped">Characters of the blocks dropped.</param>
/// <param name="Twins">Blocks dropped because they repeat others.</param>
internal readonly record struct PageCounts(int Articles, long Kept, long Dropped, int Twins)
{
    public static PageCounts Of(CleanResult result)
    {
        var counts = new PageCounts(result.Text.Length > 0 ? 1 : 0, 0, 0, 0);
        foreach (var block in result.Blocks)
        {
            counts += block.Verdict.Keep
                ? new PageCounts(0, block.Text.Length, 0, 0)
                : new PageCounts(0, 0, block.Text.Length, block.Verdict.Reason == Reason.Duplicate ? 1 : 0);
        }

        return counts;
    }

    public static PageCounts operator +(PageCounts a, PageCounts b) =>
        new(a.Articles + b.Articles, a.Kept + b.Kept, a.Dropped + b.Dropped, a.Twins + b.Twins);
}
