using System.Xml.Linq;
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

    [Fact]
    public void Outcome_is_written_as_junit_xml_whatever_the_page_holds()
    {
        _folder.WritePage("samples/fine/page.html", "Aldermoor");
        Check("samples", "--approve");
        _folder.Write("samples/odd/page.html", TemporaryFolder.Page("Brack\u0001enfield \uFFFE ]]> &amp;lt; \u001B[31m"));
        _folder.Write("samples/odd/expected.txt", "Something else: \u0002 <b> ]]> &amp;");

        var run = Check("samples", "--junit", "junit.xml");
        var again = Check("samples", "--junit", "again.xml");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, again.ExitCode);
        var report = XDocument.Load(_folder.Path("junit.xml"));
        Assert.Equal(["fine", "odd"], report.Descendants("testcase").Select(test => test.Attribute("name")!.Value));
        Assert.Contains("- Something else: \u2402 <b> ]]> &amp;", Assert.Single(report.Descendants("failure")).Value);
        Assert.Equal(File.ReadAllBytes(_folder.Path("junit.xml")), File.ReadAllBytes(_folder.Path("again.xml")));
    }

    [Fact]
    public void Sample_that_cannot_be_read_is_named_and_costs_only_itself()
    {
        _folder.WritePage("samples/one/page.html", "Aldermoor");
        Check("samples", "--approve");
        _folder.Write("samples/two/page.html", string.Concat(Enumerable.Repeat("<p>x</p>\n", 200_001)));

        var run = Check("samples", "--junit", "junit.xml");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("two: ", Assert.Single(run.Lines));
        Assert.Equal("clean: 2 samples, 0 approved, 0 differ, 1 failed\n", run.Errors);
        Assert.Single(XDocument.Load(_folder.Path("junit.xml")).Descendants("error"));
    }

    [Fact]
    public void Report_that_cannot_be_written_is_one_line()
    {
        _folder.WritePage("samples/one/page.html", "Aldermoor");

        var run = Check("samples", "--junit", "nowhere/junit.xml");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Single(run.ErrorLines);
    }

    private ToolRun Check(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, ["check", .. arguments]);
}
