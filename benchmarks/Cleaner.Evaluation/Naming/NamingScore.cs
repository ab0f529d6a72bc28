namespace Cleaner.Evaluation.Naming;

/// <summary>How well the blocks of some pages are named.</summary>
internal sealed class NamingScore
{
    private (int Right, int All) _reasons;
    private (int Right, int All) _dropped;
    private (int Right, int All) _labels;

    public NamingScore(IEnumerable<List<NamedBlock>> pages)
    {
        foreach (var page in pages)
        {
            Pages++;
            page.ForEach(Add);
        }
    }

    public int Pages { get; }

    /// <summary>Judged blocks, and those of them that are no body.</summary>
    public int Blocks => _reasons.All;

    public int Dropped => _dropped.All;

    public int Labelled => _labels.All;

    /// <summary>Labelled texts that no block of the page holds: they count as wrong.</summary>
    public int NotFound { get; private set; }

    public double ReasonAccuracy => Share(_reasons);

    public double DroppedAccuracy => Share(_dropped);

    public double LabelAccuracy => Share(_labels);

    public ClassCounts<Reason> Reasons { get; } = new();

    public ClassCounts<Category> Categories { get; } = new();

    private void Add(NamedBlock block)
    {
        if (!block.IsJudged)
        {
            return;
        }

        NotFound += block.Found is null ? 1 : 0;
        Count(ref _reasons, block.HasReason);
        Reasons.Add(block.Wanted.Reason, block.Found?.Reason);
        if (block.Wanted.Reason != Reason.Body)
        {
            Count(ref _dropped, block.HasReason);
        }

        if (block.IsCategoryJudged)
        {
            Categories.Add(block.Wanted.Category, block.Found?.Category);
        }

        if (block.IsLabelJudged)
        {
            Count(ref _labels, block.HasLabel);
        }
    }

    private static void Count(ref (int Right, int All) counts, bool isRight) => counts = (counts.Right + (isRight ? 1 : 0), counts.All + 1);

    private static double Share((int Right, int All) counts) => counts.All == 0 ? 0 : (double)counts.Right / counts.All;
}
