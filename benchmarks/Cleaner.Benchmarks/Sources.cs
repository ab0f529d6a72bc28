namespace Cleaner.Benchmarks;

/// <summary>Where the pages are.</summary>
internal static class Sources
{
    /// <summary>Environment variable with a folder of sets; benchmarks run in processes of their own, which see the environment and not the arguments.</summary>
    public const string CorporaVariable = "CLEANER_CORPORA";

    /// <summary>The repository's samples, then every set of the corpora where they are given.</summary>
    public static IEnumerable<string> Names() =>
        Environment.GetEnvironmentVariable(CorporaVariable) is { Length: > 0 } corpora
            ? Directory.EnumerateDirectories(corpora).Where(set => Directory.Exists(Path.Combine(set, "html"))).Select(set => Path.GetFileName(set)).Order(StringComparer.Ordinal).Prepend("samples")
            : ["samples"];

    public static PageSet Load(string name) =>
        name == "samples" ? PageSet.Load(name, Samples()) : PageSet.Load(name, Path.Combine(Environment.GetEnvironmentVariable(CorporaVariable)!, name, "html"));

    /// <summary>The samples folder, beside the solution above the running program.</summary>
    private static string Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cleaner.sln")))
            {
                return Path.Combine(folder.FullName, "samples");
            }
        }

        throw new DirectoryNotFoundException($"{AppContext.BaseDirectory}: no Cleaner.sln in any folder above");
    }
}
