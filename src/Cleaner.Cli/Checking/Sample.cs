namespace Cleaner.Cli.Checking;

/// <summary>A page and what is expected of it: a folder with page.html or page.txt, expected.txt and, where more is asked, expected.json.</summary>
internal sealed record Sample(string Folder, string PagePath)
{
    private static readonly string[] s_pages = ["page.html", "page.txt"];

    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder)));

    public string TextPath => Path.Join(Folder, "expected.txt");

    public string JsonPath => Path.Join(Folder, "expected.json");

    /// <summary>The samples in a folder's sub-folders by name, or the folder itself where it is one.</summary>
    public static List<Sample> Find(string folder) =>
        In(folder) is { } single
            ? [single]
            : [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(In).OfType<Sample>()];

    public CleanResult Clean() => new NewsCleaner().Clean(File.ReadAllBytes(PagePath));

    private static Sample? In(string folder)
    {
        var page = s_pages.Select(name => Path.Join(folder, name)).FirstOrDefault(File.Exists);
        return page is null ? null : new Sample(folder, page);
    }
}
