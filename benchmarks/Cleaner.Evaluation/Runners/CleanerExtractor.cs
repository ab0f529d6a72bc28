using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Runners;

/// <summary>Ours: one cleaner for all pages, or another for each fold, so that no page is judged by what learned from its site.</summary>
internal sealed class CleanerExtractor : IExtractor
{
    private readonly Func<GoldPage, NewsCleaner> cleanerFor;
    private readonly IReadOnlySet<string> learnedFrom;

    private CleanerExtractor(string name, string? remark, IReadOnlySet<string> learnedFrom, Func<GoldPage, NewsCleaner> cleanerFor)
    {
        Name = name;
        Remark = remark;
        this.learnedFrom = learnedFrom;
        this.cleanerFor = cleanerFor;
    }

    public string Name { get; }

    public bool IsOurs => true;

    public string? Remark { get; }

    /// <summary>The library as shipped.</summary>
    /// <param name="remark">What it learned from, for the table.</param>
    /// <param name="learnedFrom">Names of the sets whose pages it learned from.</param>
    public static CleanerExtractor Shipped(string? remark, IReadOnlySet<string> learnedFrom)
    {
        var cleaner = new NewsCleaner();
        return new CleanerExtractor("Cleaner", remark, learnedFrom, _ => cleaner);
    }

    /// <summary>Cleaners that each learned from all folds but one: a page goes to the one that has not seen its site.</summary>
    /// <param name="remark">What they learned from, for the table.</param>
    /// <param name="heldOut">The cleaner for each held-out fold, by number.</param>
    public static CleanerExtractor OutOfFold(string? remark, IReadOnlyList<NewsCleaner> heldOut)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(heldOut.Count, Folds.Count, nameof(heldOut));
        return new CleanerExtractor("Cleaner, out of fold", remark, new HashSet<string>(), page => heldOut[page.Fold]);
    }

    public bool Covers(string set) => true;

    public bool LearnedFrom(string set) => learnedFrom.Contains(set);

    public Extraction Extract(GoldPage page, byte[] bytes)
    {
        var result = cleanerFor(page).Clean(bytes, new PageInfo { Url = page.Url });
        return new Extraction(result.Text)
        {
            Title = result.Title,
            Author = result.Authors.Count == 0 ? null : string.Join("; ", result.Authors),
            Date = result.Published?.Date,
            SiteName = result.Source,
            Language = result.Language,
        };
    }
}
