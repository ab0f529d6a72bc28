using System.IO.Compression;
using System.Xml.Linq;
using Xunit;

namespace Cleaner.Cli.Tests;

/// <summary>The packages that <c>.ci/pack FOLDER all</c> makes. Needs the environment variable CLEAN_PACKAGES to name the folder.</summary>
public sealed class PackageTests
{
    private static readonly string? s_packages = Environment.GetEnvironmentVariable("CLEAN_PACKAGES");

    public static bool IsAbsent => string.IsNullOrEmpty(s_packages);

    [Theory(Skip = "CLEAN_PACKAGES names no folder", SkipWhen = nameof(IsAbsent))]
    [InlineData("Cleaner")]
    [InlineData("Cleaner.Sqlite")]
    [InlineData("Cleaner.DependencyInjection")]
    public void Library_comes_with_readme_icon_documentation_and_symbols(string id)
    {
        using var package = ZipFile.OpenRead(PathOf(id, ".nupkg"));
        var names = package.Entries.Select(entry => entry.FullName).ToList();

        Assert.Contains("README.md", names);
        Assert.Contains("icon.png", names);
        Assert.Contains($"lib/net10.0/{id}.dll", names);
        Assert.Contains($"lib/net10.0/{id}.xml", names);
        using var symbols = ZipFile.OpenRead(PathOf(id, ".snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.FullName == $"lib/net10.0/{id}.pdb");
        using var nuspec = package.GetEntry(id + ".nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Equal("MIT", Value("license"));
        Assert.NotEmpty(Value("description")!);
    }

    [Fact(Skip = "CLEAN_PACKAGES names no folder", SkipWhen = nameof(IsAbsent))]
    public void Tool_installed_from_the_folder_gives_the_same_as_this_build()
    {
        using var folder = new TemporaryFolder();
        var page = folder.WritePage("page.html", "Aldermoor");
        var version = Path.GetFileNameWithoutExtension(PathOf("Cleaner.Tool", ".nupkg"))["Cleaner.Tool.".Length..];

        // Packages of its own: an earlier one of the same version may be in the cache.
        var start = new ToolStart { Executable = "dotnet", Folder = folder.Root, Environment = new() { ["NUGET_PACKAGES"] = folder.Path("cache") } };
        var install = CleanTool.Run(start, "tool", "install", "Cleaner.Tool", "--tool-path", folder.Path("tools"), "--source", s_packages!, "--version", version);
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);
        var run = CleanTool.Run(new ToolStart { Executable = folder.Path("tools/clean") }, "-f", "json", "--blocks", page);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(CleanTool.Run("-f", "json", "--blocks", page).OutputBytes, run.OutputBytes);
    }

    /// <summary>The one package with this name, whose version begins with a digit.</summary>
    private static string PathOf(string id, string extension) =>
        Directory.EnumerateFiles(s_packages!, id + ".*" + extension).Single(path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1]));
}
