namespace Cleaner.Cli.Checking;

/// <summary>A page and what is expected of it: a folder with page.html or page.txt, expected.txt and, where more is asked, expected.json.</summary>
internal sealed record Sample(string Folder, string PagePath)
{
    private const string TextName = "expected.txt";
    private const string JsonName = "expected.json";

    private static readonly string[] s_pages = ["page.html", "page.txt"];

    public string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder)));

    public string TextPath => Path.Join(Folder, TextName);

    public string JsonPath => Path.Join(Folder, JsonName);

    /// <summary>
    /// The samples in a folder's sub-folders by name, or the folder itself where it is one. A folder with neither a page nor expected files
    /// is something else, and passed over.
    /// </summary>
    /// <exception cref="UsageException">A folder has expected files and no page: its page was lost, or is misnamed.</exception>
    public static List<Sample> Find(string folder) =>
        In(folder) is { } single
            ? [single]
            : [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal).Select(In).OfType<Sample>()];

    public CleanResult Clean() => new NewsCleaner().Clean(File.ReadAllBytes(PagePath));

    private static Sample? In(string folder)
    {
        var page = s_pages.Select(name => Path.Join(folder, name)).FirstOrDefault(File.Exists);
        if (page is null && (File.Exists(Path.Join(folder, TextName)) || File.Exists(Path.Join(folder, JsonName))))
        {
            throw new UsageException($"'{folder}' has expected files and no {string.Join(" or ", s_pages)}");
        }

        return page is null ? null : new Sample(folder, page);
    }
}
