using System.Text;
using System.Text.Json;
using Cleaner.Cli.Tests.Inputs;
using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class ResumeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static bool HasNoSignals => !OperatingSystem.IsLinux();

    public void Dispose() => _folder.Dispose();

    [Theory(Skip = "signals are sent as on Linux", SkipWhen = nameof(HasNoSignals))]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void Killed_batch_leaves_whole_lines_and_is_completed_to_the_same_bytes(string format)
    {
        WriteLines("news.jsonl", 2500);
        Clean("news.jsonl", "-f", format, "-o", "whole." + format);
        using (var tool = new RunningTool(_folder.Root, "news.jsonl", "-f", format, "-o", "out." + format))
        {
            tool.WaitFor(_folder.Path($"out.{format}.partial"), 100_000);
            tool.Signal("KILL");
            Assert.NotEqual(0, tool.WaitForExit());
        }

        Assert.False(File.Exists(_folder.Path("out." + format)));
        Assert.InRange(new FileInfo(_folder.Path($"out.{format}.partial")).Length, 100_000, new FileInfo(_folder.Path("whole." + format)).Length - 1);
        var run = Clean("news.jsonl", "-f", format, "-o", "out." + format, "--resume");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(" written before, ", run.ErrorLines[^1]);
        Assert.Equal(Bytes("whole." + format), Bytes("out." + format));
        Assert.False(File.Exists(_folder.Path($"out.{format}.partial")));
    }

    [Theory(Skip = "signals are sent as on Linux", SkipWhen = nameof(HasNoSignals))]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void Interrupted_batch_finishes_its_pages_and_is_completed_to_the_same_bytes(string signal)
    {
        WriteLines("news.jsonl", 2500);
        Clean("news.jsonl", "-o", "whole.jsonl");
        using (var tool = new RunningTool(_folder.Root, "news.jsonl", "-o", "out.jsonl"))
        {
            tool.WaitFor(_folder.Path("out.jsonl.partial"), 100_000);
            tool.Signal(signal);
            Assert.Equal(130, tool.WaitForExit());
            Assert.EndsWith("clean: interrupted; what is done is in out.jsonl.partial; the same command with --resume does the rest\n", tool.Errors);
        }

        // Every line is whole, the last one too.
        var partial = File.ReadAllText(_folder.Path("out.jsonl.partial"));
        Assert.EndsWith("}\n", partial);
        Assert.StartsWith(partial, File.ReadAllText(_folder.Path("whole.jsonl")));
        Clean("news.jsonl", "-o", "out.jsonl", "--resume");

        Assert.Equal(Bytes("whole.jsonl"), Bytes("out.jsonl"));
    }

    [Fact(Skip = "signals are sent as on Linux", SkipWhen = nameof(HasNoSignals))]
    public void Interrupted_array_is_closed()
    {
        WriteLines("news.jsonl", 2500);
        using var tool = new RunningTool(_folder.Root, "news.jsonl", "-f", "json", "-o", "out.json");
        tool.WaitFor(_folder.Path("out.json.partial"), 100_000);
        tool.Signal("INT");
        Assert.Equal(130, tool.WaitForExit());

        using var json = JsonDocument.Parse(Bytes("out.json.partial"));
        Assert.InRange(json.RootElement.GetArrayLength(), 10, 2499);
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void File_cut_anywhere_is_completed_to_the_same_bytes(string format)
    {
        // Line breaks and quotes inside cells, a failure, and Chinese to be cut in the middle of a character.
        WriteLines("news.jsonl", 4, "“安吉”, \"县\"");
        Clean("news.jsonl", "-f", format, "-o", "whole." + format);
        var whole = Bytes("whole." + format);
        for (var length = 0; length <= whole.Length; length += Math.Max(1, whole.Length / 7))
        {
            File.Delete(_folder.Path("out." + format));
            _folder.Write($"out.{format}.partial", whole[..length]);

            var run = Clean("news.jsonl", "-f", format, "-o", "out." + format, "--resume");

            Assert.Equal(1, run.ExitCode);
            Assert.Equal(whole, Bytes("out." + format));
        }
    }

    [Fact]
    public void What_is_new_in_the_input_is_added_to_a_finished_file()
    {
        _folder.WritePage("pages/a.html", "Aldermoor");
        Clean("pages", "-o", "out.jsonl");
        _folder.WritePage("pages/b.html", "Brackenfield");

        var run = Clean("pages", "-o", "out.jsonl", "--resume");

        Assert.StartsWith("clean: 1 pages beside 1 written before, ", Assert.Single(run.ErrorLines));
        Assert.Equal(Clean("pages").OutputBytes, Bytes("out.jsonl"));
    }

    [Theory]
    [InlineData("where the input has 'other.html' it holds 'a.html'", "other.html", "b.html")]
    [InlineData("it holds 'a.html', which is not in the input", "empty.jsonl")]
    [InlineData("it was written without --blocks", "a.html", "b.html", "--blocks")]
    public void File_of_another_input_is_refused_and_left_as_it_was(string line, params string[] arguments)
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.WritePage("b.html", "Brackenfield");
        _folder.WritePage("other.html", "Corsham");
        _folder.Write("empty.jsonl", "");
        Clean("a.html", "b.html", "-o", "out.jsonl");
        var before = Bytes("out.jsonl");
        var run = Clean([.. arguments, "-o", "out.jsonl", "--resume"]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"clean: cannot go on with 'out.jsonl': {line}", Assert.Single(run.ErrorLines));
        Assert.Equal(before, Bytes("out.jsonl"));
        Assert.False(File.Exists(_folder.Path("out.jsonl.partial")));
    }

    [Fact]
    public void Partial_file_of_another_input_is_left_as_it_was()
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.WritePage("b.html", "Brackenfield");
        _folder.Write("out.jsonl.partial", "{\"path\":\"z.html\",\"error\":\"x\"}\n");

        var run = Clean("a.html", "b.html", "-o", "out.jsonl", "--resume");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("{\"path\":\"z.html\",\"error\":\"x\"}\n", File.ReadAllText(_folder.Path("out.jsonl.partial")));
    }

    [Fact]
    public void Without_resume_a_partial_file_is_begun_again()
    {
        _folder.WritePage("a.html", "Aldermoor");
        _folder.WritePage("b.html", "Brackenfield");
        _folder.Write("out.jsonl.partial", "rubbish");

        Clean("a.html", "b.html", "-o", "out.jsonl");

        Assert.Equal(Clean("a.html", "b.html").OutputBytes, Bytes("out.jsonl"));
    }

    [Fact]
    public void Folder_is_completed_without_touching_what_is_there()
    {
        _folder.WritePage("pages/a.htm", "Aldermoor");
        _folder.WritePage("pages/a.html", "Brackenfield");
        _folder.Write("pages/news.jsonl", "{\"html\":" + JsonSerializer.Serialize(TemporaryFolder.Page("Corsham")) + "}\n{bad\n");
        Clean("pages", "-f", "text", "-o", "out/");
        File.WriteAllText(_folder.Path("out/a.txt"), "mine");
        File.Delete(_folder.Path("out/a.html.txt"));
        _folder.Write("out/news.jsonl/1.txt.partial", "half a");
        File.Delete(_folder.Path("out/news.jsonl/1.txt"));

        var run = Clean("pages", "-f", "text", "-o", "out/", "--resume");

        Assert.StartsWith("clean: 3 pages beside 1 written before, 2 articles, 1 failed", run.ErrorLines[^1]);
        Assert.Equal("mine", File.ReadAllText(_folder.Path("out/a.txt")));
        Assert.Contains("Brackenfield", File.ReadAllText(_folder.Path("out/a.html.txt")));
        Assert.Contains("Corsham", File.ReadAllText(_folder.Path("out/news.jsonl/1.txt")));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path("out"), "*.partial", SearchOption.AllDirectories));
    }

    [Fact]
    public void Archive_is_gone_on_with_by_the_places_of_its_records()
    {
        _folder.Write("crawl.warc.gz", [.. Enumerable.Range(0, 30).SelectMany(i => Warc.Gzip(Warc.Page($"Place{i}")))]);
        Clean("crawl.warc.gz", "-o", "whole.jsonl");
        _folder.Write("out.jsonl.partial", [.. Encoding.UTF8.GetBytes(string.Concat(File.ReadLines(_folder.Path("whole.jsonl")).Take(17).Select(line => line + "\n"))), .. "{\"pa"u8]);

        var run = Clean("crawl.warc.gz", "-o", "out.jsonl", "--resume");

        Assert.StartsWith("clean: 13 pages beside 17 written before", Assert.Single(run.ErrorLines));
        Assert.Equal(Bytes("whole.jsonl"), Bytes("out.jsonl"));
    }

    /// <summary>Pages as lines of JSON, the third of which is broken.</summary>
    private void WriteLines(string name, int count, string subject = "Place")
    {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            lines.Append(i == 2 ? "{broken" : $"{{\"id\":\"n{i}\",\"html\":{JsonSerializer.Serialize(TemporaryFolder.Page($"{subject} {i}"))}}}").Append('\n');
        }

        _folder.Write(name, lines.ToString());
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(_folder.Path(name));

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
