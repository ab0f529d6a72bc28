using Cleaner.Cli.Tests.Inputs;
using Xunit;

namespace Cleaner.Cli.Tests;

/// <summary>What the README has in a shell does what it says there, with <c>clean</c> for the built tool.</summary>
public sealed class ReadmeShellTests
{
    /// <summary>The tool under its name, as the README's alias has it.</summary>
    private const string Alias = "clean() { dotnet exec \"$CLEAN\" \"$@\"; }\n";

    public static bool IsWindows => OperatingSystem.IsWindows();

    [Fact(Skip = "needs a POSIX shell", SkipWhen = nameof(IsWindows))]
    public void Shown_output_is_the_output()
    {
        var shown = Readme.Blocks("console").SelectMany(block => block.Split("$ ")[1..]).ToList();

        Assert.True(shown.Count >= 2);
        foreach (var example in shown)
        {
            var (command, output) = (example.Split('\n')[0], example[(example.IndexOf('\n', StringComparison.Ordinal) + 1)..]);

            var run = Shell(Repository.Root, command);

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(output, run.Output);
        }
    }

    [Fact(Skip = "needs a POSIX shell", SkipWhen = nameof(IsWindows))]
    public void Guarded_page_is_approved_and_green_from_then_on()
    {
        var commands = Readme.Blocks("sh").Single(block => block.StartsWith("mkdir", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        folder.Write("samples/en-plain-news/page.html", File.ReadAllBytes(Path.Join(Repository.Samples, "en-plain-news", "page.html")));

        var approved = Shell(folder.Root, "set -e\n" + commands);
        var changed = Shell(folder.Root, "printf '\\nMore.\\n' >> guarded/*/expected.txt; clean check guarded");

        Assert.Equal(0, approved.ExitCode);
        Assert.Contains("0 differ", approved.ErrorLines[^1]);
        Assert.Equal(1, changed.ExitCode);
        Assert.Contains("- More.", changed.Output);
    }

    [Fact(Skip = "needs a POSIX shell", SkipWhen = nameof(IsWindows))]
    public void Every_example_of_the_command_line_does_its_work()
    {
        var examples = Readme.Blocks("sh").Single(block => block.StartsWith("clean page.html", StringComparison.Ordinal));
        using var folder = new TemporaryFolder();
        folder.WritePage("page.html", "Harrow");
        folder.WritePage("pages/a.html", "Marrick");
        folder.WritePage("pages/more/b.html", "Tollin");
        folder.WritePage("pages/more/c.html", "Tollin");
        folder.WritePage("guarded/harbour/page.html", "Marrick");
        folder.Write("crawl.warc.gz", [.. Warc.Gzip(Warc.Info), .. Warc.Gzip(Warc.Page("Selby"))]);
        Assert.Equal(0, Shell(folder.Root, "clean check guarded --approve").ExitCode);

        // The web is stood in for by a page at hand.
        var run = Shell(folder.Root, "set -e -o pipefail\ncurl() { cat page.html; }\n" + examples);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("The council of Harrow met", run.Output);
        Assert.Contains("\"members\":[", run.Output);
        Assert.Equal(3, File.ReadLines(folder.Path("articles.jsonl")).Count());
        Assert.True(File.Exists(folder.Path("articles/more/b.md")));
        Assert.Single(File.ReadLines(folder.Path("news.jsonl")));
        Assert.Contains("News of Harrow", File.ReadAllText(folder.Path("report.html")));
        Assert.Contains("more/b.html", File.ReadAllText(folder.Path("reports/index.html")));
    }

    private static ToolRun Shell(string folder, string commands) => CleanTool.Run(
        new ToolStart
        {
            Executable = "bash",
            Folder = folder,
            Environment = { ["CLEAN"] = Path.Join(AppContext.BaseDirectory, "clean.dll") },
        },
        "-c",
        Alias + commands);
}
