using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Runs;

/// <summary>Pages that a table gives one row.</summary>
/// <param name="Name">As the row prints it.</param>
/// <param name="Pages">The pages, in order.</param>
internal sealed record PageGroup(string Name, IReadOnlyList<PageResult> Pages)
{
    /// <summary>Rows of fewer pages say nothing: they are put together as <c>other</c>.</summary>
    private const int LeastPages = 5;

    /// <summary>
    /// Sets that the rows over several sets leave out: zh-news holds pages of the other sets once more, and the gold of readability is
    /// the output of one of the systems.
    /// </summary>
    private static readonly string[] NotPooled = ["readability", "zh-news"];

    public static IReadOnlyList<PageGroup> BySet(IEnumerable<PageResult> pages) => By(pages, page => page.Set);

    public static IReadOnlyList<PageGroup> ByLanguage(IEnumerable<PageResult> pages) => Merge(By(Pooled(pages), page => page.Language));

    public static IReadOnlyList<PageGroup> ByKind(IEnumerable<PageResult> pages) => Merge(By(Pooled(pages), page => page.Kind));

    /// <summary>All pages that rows over several sets count.</summary>
    public static PageGroup All(IEnumerable<PageResult> pages) => new("all", [.. Pooled(pages)]);

    private static IEnumerable<PageResult> Pooled(IEnumerable<PageResult> pages) => pages.Where(page => !NotPooled.Contains(page.Page.Set, StringComparer.Ordinal));

    private static List<PageGroup> By(IEnumerable<PageResult> pages, Func<GoldPage, string> key) =>
        [.. pages.GroupBy(page => key(page.Page), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new PageGroup(group.Key, [.. group]))];

    private static List<PageGroup> Merge(List<PageGroup> groups)
    {
        var merged = groups.Where(group => group.Pages.Count >= LeastPages && group.Name is not ("und" or "other")).OrderByDescending(group => group.Pages.Count).ToList();
        PageResult[] rest = [.. groups.Except(merged).SelectMany(group => group.Pages)];
        if (rest.Length > 0)
        {
            merged.Add(new PageGroup("other or unknown", rest));
        }

        return merged;
    }
}
