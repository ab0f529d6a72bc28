using System.Text;
using System.Text.Json;
using Xunit;

namespace Cleaner.Cli.Tests.Inputs;

public sealed class JsonLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_line_is_a_page_with_its_id_and_address()
    {
        _folder.Write("news.jsonl", Line(("id", "a"), ("url", "https://weekly.example/a"), ("html", TemporaryFolder.Page("Aldermoor"))) + "\n"
            + "{\"id\": 7, \"html\": null, \"text\": " + JsonSerializer.Serialize(new NewsCleaner().Clean(TemporaryFolder.Page("Brackenfield")).Text) + "}");

        var run = Clean("news.jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("""{"path":"news.jsonl#1","id":"a","url":"https://weekly.example/a","title":"News of Aldermoor",""", run.Lines[0]);
        Assert.StartsWith("""{"path":"news.jsonl#3","id":"7","url":null,""", run.Lines[1]);
        Assert.Contains("Residents of Brackenfield", run.Lines[1]);
    }

    [Fact]
    public void Fields_may_bear_other_names()
    {
        _folder.Write("news.jsonl", Line(("key", "a"), ("link", "https://weekly.example/a"), ("body", TemporaryFolder.Page("Aldermoor"))));

        var run = Clean("news.jsonl", "--fields", "html=body,url=link,id=key");

        Assert.StartsWith("""{"path":"news.jsonl#1","id":"a","url":"https://weekly.example/a","title":"News of Aldermoor",""", Assert.Single(run.Lines));
    }

    [Theory]
    [InlineData("{\"html\":", "the line is not valid JSON")]
    [InlineData("{\"html\":\"\\ud800\"}", "the line is not valid JSON")]
    [InlineData("[1]", "the line is no JSON object")]
    [InlineData("{\"id\":\"x\",\"html\":5.5e}", "the line is not valid JSON")]
    [InlineData("{\"id\":\"x\"}", "the line has no text under \"html\" or \"text\"")]
    public void Line_that_holds_no_page_costs_only_itself(string line, string error)
    {
        var good = Line(("html", TemporaryFolder.Page("Aldermoor")));
        _folder.Write("news.jsonl", $"{good}{line}\n{good}");

        var run = Clean("news.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal(error, Error(run.Lines[1]));
        Assert.Equal($"clean: news.jsonl#2: {error}", Assert.Single(run.Problems));
    }

    [Fact]
    public void Line_without_end_is_refused_and_not_held()
    {
        using (var file = File.Create(_folder.Path("news.jsonl")))
        {
            file.Write(Encoding.UTF8.GetBytes("{\"html\":\""));
            var piece = new byte[1_000_000];
            piece.AsSpan().Fill((byte)'x');
            for (var i = 0; i < 100; i++)
            {
                file.Write(piece);
            }

            file.Write(Encoding.UTF8.GetBytes("\"}\n" + Line(("html", TemporaryFolder.Page("Aldermoor")))));
        }

        var run = Clean("news.jsonl");

        Assert.Equal("the line is longer than 67108864 bytes", Error(run.Lines[0]));
        Assert.Contains("News of Aldermoor", run.Lines[1]);
    }

    [Theory]
    [InlineData("news.jsonl.gz", true)]
    [InlineData("news.jsonl", false)]
    public void Compressed_file_and_folder_and_pipe_give_the_same_pages(string name, bool compressed)
    {
        var lines = Encoding.UTF8.GetBytes("\uFEFF" + Line(("html", TemporaryFolder.Page("Aldermoor"))) + Line(("html", TemporaryFolder.Page("Brackenfield"))));
        var bytes = compressed ? Warc.Gzip(lines) : lines;
        _folder.Write("in/" + name, bytes);

        string?[][] titles =
        [
            [.. Clean("in/" + name).Lines.Select(Title)],
            [.. Clean("in").Lines.Select(Title)],
            [.. CleanTool.Run(new ToolStart { Input = bytes }).Lines.Select(Title)],
            [.. CleanTool.Run(new ToolStart { Input = bytes }, "-", "--input", "jsonl").Lines.Select(Title)],
        ];

        Assert.All(titles, found => Assert.Equal<string?>(["News of Aldermoor", "News of Brackenfield"], found));
    }

    [Fact]
    public void Records_in_a_folder_are_files_below_the_name_of_theirs()
    {
        _folder.Write("in/a/news.jsonl", Line(("html", TemporaryFolder.Page("Aldermoor"))) + Line(("html", TemporaryFolder.Page("Brackenfield"))));

        Clean("in", "-f", "text", "-o", "out/");

        Assert.Contains("Aldermoor", File.ReadAllText(_folder.Path("out/a/news.jsonl/1.txt")));
        Assert.Contains("Brackenfield", File.ReadAllText(_folder.Path("out/a/news.jsonl/2.txt")));
    }

    private static string Line(params (string Name, string Value)[] fields) =>
        $"{{{string.Join(',', fields.Select(field => $"\"{field.Name}\":{JsonSerializer.Serialize(field.Value)}"))}}}\n";

    private static string? Title(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("title").GetString();
    }

    private static string? Error(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("error").GetString();
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
