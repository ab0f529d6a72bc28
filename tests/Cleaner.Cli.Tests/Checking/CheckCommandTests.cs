using Xunit;

namespace Cleaner.Cli.Tests.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Approved_sample_passes()
    {
        _folder.WritePage("samples/one/page.html", "Aldermoor");
        _folder.Write("samples/two/page.txt", "News\n\n" + new NewsCleaner().Clean(TemporaryFolder.Page("Brackenfield")).Text);

        Assert.Equal(1, Check("samples").ExitCode);
        Assert.Equal(0, Check("samples", "--approve").ExitCode);
        var run = Check("samples");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Equal("clean: 2 samples, 0 approved, 0 differ\n", run.Errors);
        Assert.Contains("Aldermoor", File.ReadAllText(_folder.Path("samples/one/expected.txt")));
        Assert.Contains("\"reason\": \"", File.ReadAllText(_folder.Path("samples/one/expected.json")));
    }

    [Fact]
    public void Changed_line_is_shown_as_a_diff()
    {
        _folder.WritePage("samples/one/page.html", "Aldermoor");
        Check("samples", "--approve");
        var path = _folder.Path("samples/one/expected.txt");
        var lines = File.ReadAllText(path).Split('\n');
        lines[2] = "Something else.";
        File.WriteAllText(path, string.Join('\n', lines));

        var run = Check("samples/one");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("one", run.Lines[0]);
        Assert.Equal("  text", run.Lines[1]);
        Assert.Equal("    - Something else.", run.Lines[2]);
        Assert.StartsWith("    + Residents of Aldermoor", run.Lines[3]);
        Assert.Equal(4, run.Lines.Length);
    }

    [Fact]
    public void Approving_leaves_a_sample_that_passes_as_its_author_wrote_it()
    {
        _folder.WritePage("samples/one/page.html", "Aldermoor");
        Check("samples", "--approve");
        var brief = _folder.Write("samples/one/expected.json", """{ "author": null }""");

        var run = Check("samples", "--approve");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""{ "author": null }""", File.ReadAllText(brief));
    }

    [Fact]
    public void Folder_without_samples_is_wrong_usage()
    {
        _folder.Write("samples/readme.md", "nothing here");

        Assert.Equal(2, Check("samples").ExitCode);
        Assert.Equal(2, Check("nowhere").ExitCode);
    }

    [Fact]
    public void Folder_of_something_else_is_passed_over_and_one_that_lost_its_page_is_named()
    {
        _folder.WritePage("samples/one/page.html", "Aldermoor");
        _folder.Write("samples/programs/readme.md", "no page here");
        Check("samples", "--approve");
        Assert.Equal(0, Check("samples").ExitCode);

        _folder.Write("samples/two/expected.txt", "An article without its page.");
        var run = Check("samples");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("samples/two' has expected files and no page.html or page.txt", run.Errors);
    }

    private ToolRun Check(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, ["check", .. arguments]);
}
