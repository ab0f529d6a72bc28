namespace Cleaner.Cli.Tests;

/// <summary>The repository that the tests were built in, found by walking up from their output.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Join(Root, "samples");

    public static string Seed => Directory.EnumerateFiles(Path.Join(Root, "seeds"), "000_*.txt").Single();

    /// <summary>A sample's page, whichever of the two kinds it is.</summary>
    public static IEnumerable<string> SamplePages => Directory.EnumerateDirectories(Samples)
        .SelectMany(folder => new[] { Path.Join(folder, "page.html"), Path.Join(folder, "page.txt") })
        .Where(File.Exists)
        .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Cleaner.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("no Cleaner.sln above " + AppContext.BaseDirectory);
    }
}
