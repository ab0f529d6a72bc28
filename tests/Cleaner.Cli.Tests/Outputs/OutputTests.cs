using Xunit;

namespace Cleaner.Cli.Tests.Outputs;

public sealed class OutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_holds_what_standard_output_would()
    {
        _folder.WritePage("a.html", "Aldermoor");

        var run = Clean("a.html", "-o", "a.txt");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Equal(Clean("a.html").OutputBytes, File.ReadAllBytes(_folder.Path("a.txt")));
        Assert.Equal(["a.html", "a.txt"], Names(_folder.Root));
    }

    [Fact]
    public void File_stays_as_it_was_where_the_page_fails()
    {
        _folder.Write("a.txt", "old");

        var run = Clean("nowhere.html", "-o", "a.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(_folder.Path("a.txt")));
        Assert.Equal(["a.txt"], Names(_folder.Root));
    }

    [Fact]
    public void Many_pages_go_to_one_file_of_lines()
    {
        _folder.WritePage("pages/a.html", "Aldermoor");
        _folder.WritePage("pages/b.html", "Brackenfield");

        Clean("pages", "-o", "out.jsonl");

        Assert.Equal(Clean("pages").Output, File.ReadAllText(_folder.Path("out.jsonl")));
    }

    [Theory]
    [InlineData("text", ".txt")]
    [InlineData("markdown", ".md")]
    [InlineData("html", ".html")]
    [InlineData("json", ".json")]
    [InlineData("jsonl", ".jsonl")]
    public void Folder_mirrors_the_input(string format, string extension)
    {
        _folder.WritePage("pages/a.html", "Aldermoor");
        _folder.WritePage("pages/deep/er/b.htm", "Brackenfield");

        var run = Clean("pages", "-f", format, "-o", "out/");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a" + extension, "deep/er/b" + extension], Names(_folder.Path("out")));
        Assert.Equal(Clean("pages/a.html", "-f", format).Output, File.ReadAllText(_folder.Path("out/a" + extension)));
    }

    [Fact]
    public void Pages_of_one_name_do_not_overwrite_each_other()
    {
        _folder.WritePage("pages/a.htm", "Aldermoor");
        _folder.WritePage("pages/a.html", "Brackenfield");

        Clean("pages", "-f", "text", "-o", "out/");

        Assert.Equal(["a.html.txt", "a.txt"], Names(_folder.Path("out")));
        Assert.Contains("Aldermoor", File.ReadAllText(_folder.Path("out/a.txt")));
        Assert.Contains("Brackenfield", File.ReadAllText(_folder.Path("out/a.html.txt")));
    }

    [Fact]
    public void Several_folders_keep_their_names()
    {
        _folder.WritePage("x/a.html", "Aldermoor");
        _folder.WritePage("y/a.html", "Brackenfield");

        Clean("x", "y", "-f", "text", "-o", "out");

        Assert.Equal(["x/a.txt", "y/a.txt"], Names(_folder.Path("out")));
    }

    [Fact]
    public void Page_that_fails_has_no_file_and_the_others_have()
    {
        _folder.WritePage("a.html", "Aldermoor");

        var run = Clean("nowhere.html", "a.html", "-f", "json", "-o", "out/");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.json"], Names(_folder.Path("out")));
    }

    [Fact]
    public void Input_folder_is_no_output_folder()
    {
        _folder.WritePage("pages/a.html", "Aldermoor");

        var run = Clean("pages", "-f", "html", "-o", "pages/");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(TemporaryFolder.Page("Aldermoor"), File.ReadAllText(_folder.Path("pages/a.html")));
    }

    [Fact]
    public void Output_inside_the_input_is_not_read_back()
    {
        _folder.WritePage("a.html", "Aldermoor");

        Clean(".", "-f", "html", "-o", "out");
        var second = Clean(".", "-f", "html", "-o", "out");

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(["a.html"], Names(_folder.Path("out")));
    }

    [Fact]
    public void Output_file_inside_the_input_is_not_read_back()
    {
        _folder.WritePage("a.html", "Aldermoor");

        Clean(".", "-o", "out.jsonl");
        var first = File.ReadAllText(_folder.Path("out.jsonl"));
        Clean(".", "-o", "./out.jsonl");

        Assert.Equal(first, File.ReadAllText(_folder.Path("out.jsonl")));
        Assert.Single(File.ReadAllLines(_folder.Path("out.jsonl")));
    }

    [Fact]
    public void Page_is_never_overwritten_by_its_own_output()
    {
        _folder.WritePage("a.html", "Aldermoor");

        var run = Clean("a.html", "-f", "html", "-o", "./");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(TemporaryFolder.Page("Aldermoor"), File.ReadAllText(_folder.Path("a.html")));
    }

    [Fact]
    public void Output_that_cannot_be_written_is_one_line()
    {
        _folder.WritePage("a.html", "Aldermoor");

        var run = Clean("a.html", "-o", "nowhere/a.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("clean: cannot write nowhere/a.txt: no such file or folder", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Link_stays_a_link()
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.Write("real.txt", "old");
        File.CreateSymbolicLink(_folder.Path("link.txt"), _folder.Path("real.txt"));

        Clean("a.html", "-o", "link.txt");

        Assert.NotNull(new FileInfo(_folder.Path("link.txt")).LinkTarget);
        Assert.Contains("Aldermoor", File.ReadAllText(_folder.Path("real.txt")));
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
