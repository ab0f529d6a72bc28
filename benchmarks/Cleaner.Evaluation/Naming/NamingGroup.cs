namespace Cleaner.Evaluation.Naming;

/// <summary>Labelled pages that are judged together: a half of the folder, or the samples.</summary>
internal sealed record NamingGroup(string Name, List<(LabelledPage Page, List<NamedBlock> Blocks)> Pages)
{
    /// <summary>The half that rules are never read off from: no single block of it is shown.</summary>
    public const string Aside = "aside";

    public const string Samples = "samples";

    /// <summary>Cleans the pages asked for: the sub-folders of a folder, and the samples, which name some of their blocks.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or group.</exception>
    public static List<NamingGroup> Of(string folder, string samples, IReadOnlyList<string>? names)
    {
        var there = Directory.EnumerateDirectories(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Append(Samples).ToList();
        if (names?.FirstOrDefault(name => !there.Contains(name)) is { } missing)
        {
            throw new DirectoryNotFoundException($"{folder}: no group {missing}; there are {string.Join(", ", there)}");
        }

        var cleaner = new NewsCleaner();
        return [.. there.Where(name => names?.Contains(name) ?? true).Select(name => Of(cleaner, name, name == Samples ? samples : Path.Combine(folder, name)))];
    }

    public NamingScore Score(bool? isText = null) => new(Pages.Where(page => isText is null || page.Page.IsText == isText).Select(page => page.Blocks));

    private static NamingGroup Of(NewsCleaner cleaner, string name, string folder)
    {
        var isSamples = name == Samples;
        var pages = LabelledPage.Find(folder, isSamples ? "expected.json" : "labels.json", mayNameNone: isSamples);
        return new NamingGroup(name, [.. pages.Select(page => (page, page.NameBlocks(cleaner)))]);
    }
}
