using System.Text.Json;
using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Root reads what it likes.</summary>
    public static bool MayReadAll => OperatingSystem.IsWindows() || Environment.UserName == "root";

    public static bool HasNoFullDevice => !File.Exists("/dev/full");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Folder_is_read_to_its_depth_and_by_name()
    {
        _folder.WritePage("pages/b.html", "Brackenfield");
        _folder.WritePage("pages/a/z.HTM", "Zeal");
        _folder.WritePage("pages/a.txt", "Aldermoor");
        _folder.WritePage("pages/B/deep/er.html", "Deeper");
        _folder.Write("pages/a/picture.png", [0x89, 0x50]);

        var run = Clean("pages");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["pages/B/deep/er.html", "pages/a/z.HTM", "pages/a.txt", "pages/b.html"], run.Lines.Select(PathOf));
    }

    [Fact]
    public void Page_that_fails_is_a_line_with_path_and_error_and_the_batch_goes_on()
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.WritePage("z.html", "Zeal");

        var run = Clean("a.html", "nowhere.html", "z.html");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal("""{"path":"nowhere.html","error":"no such file or folder"}""", run.Lines[1]);
        Assert.Equal("z.html", PathOf(run.Lines[2]));
        Assert.Equal("clean: nowhere.html: no such file or folder", Assert.Single(run.Problems));
    }

    [Fact]
    public void Awkward_pages_do_not_cost_the_batch()
    {
        _folder.Write("pages/a-empty.html", "");
        _folder.Write("pages/b-deep.html", string.Concat(Enumerable.Repeat("<div>", 50_000)) + "text");
        _folder.Write("pages/c-noise.txt", [.. Enumerable.Range(0, 5_000).Select(i => (byte)(i * 7919 >> 3))]);
        _folder.Write("pages/d-large.txt", new string('x', 20_000_000));
        _folder.WritePage("pages/e-good.html", "Aldermoor");

        var run = Clean("pages", "-j", "2");

        Assert.Equal(["pages/a-empty.html", "pages/b-deep.html", "pages/c-noise.txt", "pages/d-large.txt", "pages/e-good.html"], run.Lines.Select(PathOf));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\"error\":\"", run.Lines[3]);
        Assert.Contains("Aldermoor", run.Lines[4]);
        Assert.All(run.Problems, line => Assert.StartsWith("clean: pages/", line));
    }

    [Fact]
    public void Order_and_bytes_are_the_same_whatever_the_number_of_jobs()
    {
        for (var i = 0; i < 40; i++)
        {
            // Pages of very different length, so that later ones are done before earlier ones.
            _folder.Write($"pages/{i:D2}.html", string.Concat(Enumerable.Repeat(TemporaryFolder.Page($"Place {i}"), i % 7 == 0 ? 60 : 1)));
        }

        var one = Clean("pages", "--blocks", "-j", "1");
        var eight = Clean("pages", "--blocks", "-j8");

        Assert.Equal(0, one.ExitCode);
        Assert.Equal(40, one.Lines.Length);
        Assert.Equal(one.OutputBytes, eight.OutputBytes);
    }

    [Fact]
    public void Json_is_an_array_for_many_pages_even_where_one_fails()
    {
        _folder.WritePage("a.html", "Aldermoor");

        using var json = JsonDocument.Parse(Clean("-f", "json", "a.html", "nowhere.html").Output);

        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal("nowhere.html", json.RootElement[1].GetProperty("path").GetString());
        Assert.Equal("no such file or folder", json.RootElement[1].GetProperty("error").GetString());
    }

    [Theory(Skip = "needs a file that its owner may not read", SkipWhen = nameof(MayReadAll))]
    [InlineData("b.html")]
    [InlineData("b.jsonl")]
    [InlineData("b.warc.gz")]
    public void File_that_may_not_be_read_is_one_line(string name)
    {
        _folder.WritePage("a.html", "Aldermoor");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.WritePage(name, "Brackenfield"), UnixFileMode.None);
        }

        var run = Clean("a.html", name);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"clean: {name}: permission denied", Assert.Single(run.Problems));
    }

    [Theory(Skip = "needs /dev/full", SkipWhen = nameof(HasNoFullDevice))]
    [InlineData("text")]
    [InlineData("jsonl")]
    public void Full_disk_is_one_line(string format)
    {
        _folder.WritePage("a.html", "Aldermoor");

        var run = Clean("a.html", "a.html", "-f", format, "-o", "/dev/full");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No space left on device", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Folder_without_pages_is_named_as_failed()
    {
        _folder.Write("pages/notes.md", "# Notes");

        var run = Clean("pages");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("clean: pages: no .html, .htm, .txt, .jsonl or .warc file in this folder", Assert.Single(run.Problems));
    }

    [Fact]
    public void Linked_folder_that_leads_back_is_not_followed()
    {
        _folder.WritePage("pages/a.html", "Aldermoor");
        Directory.CreateSymbolicLink(_folder.Path("pages/again"), _folder.Path("pages"));

        Assert.Equal("pages/a.html", PathOf(Assert.Single(Clean("pages").Lines)));
    }

    [Fact]
    public void Text_of_many_pages_is_parted_by_form_feeds()
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.WritePage("b.html", "Brackenfield");

        var parts = Clean("-f", "text", "a.html", "b.html").Output.Split("\n\f\n");

        Assert.Equal(2, parts.Length);
        Assert.Contains("Aldermoor", parts[0]);
        Assert.DoesNotContain("Aldermoor", parts[1]);
    }

    [Fact]
    public void Batch_ends_with_a_summary()
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.Write("b.html", "<nav><a href='/'>Home</a></nav>");

        var run = Clean("a.html", "b.html", "nowhere.html");

        Assert.Matches(@"^clean: 3 pages, 1 articles, 1 failed, \d+ % of the text dropped, 0 repeated blocks among it; \d+\.\d s, \d+ pages/s$", run.ErrorLines[^1]);
    }

    private static string? PathOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("path").GetString();
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
