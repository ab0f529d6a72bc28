using System.Text.RegularExpressions;
using Xunit;

namespace Cleaner.Cli.Tests;

/// <summary>What the documents show works as they show it.</summary>
public sealed partial class ReadmeTests
{
    private const string RunPrefix = "dotnet run --project src/Cleaner.Cli -- ";

    [Fact]
    public void First_command_prints_the_article_of_a_sample()
    {
        var command = Readme.FirstBlock("sh")[0];
        Assert.StartsWith(RunPrefix, command);
        var page = command[RunPrefix.Length..];

        var run = CleanTool.Run(page.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Join(Repository.Root, Path.GetDirectoryName(page), "expected.txt")), run.Output);
    }

    [Fact]
    public void Second_command_is_what_continuous_integration_runs()
    {
        Assert.Equal("dotnet test", Readme.FirstBlock("sh")[1]);
        Assert.Contains("\ndotnet test ", File.ReadAllText(Path.Join(Repository.Root, ".ci", "run")));
    }

    [Fact]
    public void Lines_of_csharp_compile_and_run()
    {
        var path = Path.Join(Repository.Samples, "en-plain-news", "page.html");

        // README
        var cleaner = new NewsCleaner(); // immutable and thread-safe
        CleanResult page = cleaner.Clean(File.ReadAllBytes(path)); // or a string, a stream, an AngleSharp document; CleanText for a dump
        string article = page.Text; // or page.ToMarkdown(), page.ToHtml(), page.ToJson(), page.ToReport()
        string facts = $"{page.Title}, {page.Source}, {page.Author}, {page.Published}";
        var widgets = page.Blocks.Where(block => block.Verdict.Reason == Reason.Widget).GroupBy(block => block.Verdict.Category);
        // README

        Assert.NotEmpty(article);
        Assert.DoesNotContain(", , ", facts);
        Assert.NotEmpty(widgets);
        var source = File.ReadAllText(Path.Join(Repository.Root, "tests", "Cleaner.Cli.Tests", "ReadmeTests.cs")).Split("// README\n")[1];
        Assert.Equal(Readme.FirstBlock("csharp"), source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Everything_it_links_to_is_there_and_its_picture_is_of_modest_size()
    {
        var targets = Target().Matches(Readme.Text).Select(match => match.Groups["target"].Value).ToList();

        Assert.Contains("docs/report.png", targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Join(Repository.Root, target)), target));
        Assert.InRange(new FileInfo(Path.Join(Repository.Root, "docs", "report.png")).Length, 10_000, 200_000);
    }

    [GeneratedRegex(@"\]\((?<target>[^)]*)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Target();
}
