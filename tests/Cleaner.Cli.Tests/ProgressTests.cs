using System.Text;
using System.Text.Json;
using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static bool HasNoTerminal => Terminal.IsAbsent;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_drawn_where_nobody_watches()
    {
        WriteLines();

        var run = Clean("news.jsonl", "-o", "out.jsonl");

        Assert.Single(run.ErrorLines);
        Assert.DoesNotContain("\e", run.Errors);
    }

    [Fact(Skip = "needs script(1) to make a terminal", SkipWhen = nameof(HasNoTerminal))]
    public void Terminal_shows_a_bar_with_rate_and_time_left_and_ends_clean()
    {
        WriteLines();

        var shown = OnTerminal("news.jsonl -o out.jsonl");

        Assert.Contains("pages/s, left:", shown);
        Assert.Contains("━", shown);
        Assert.Matches("[0-9]%", shown);

        // The cursor is back, and the last line is the summary.
        Assert.True(shown.LastIndexOf("\e[?25h", StringComparison.Ordinal) > shown.LastIndexOf("\e[?25l", StringComparison.Ordinal));
        Assert.Matches("clean: 2000 pages, 2000 articles, 0 failed, .* pages/s\r?\n$", shown);
        Assert.Equal(Clean("news.jsonl").Output, File.ReadAllText(_folder.Path("out.jsonl")));
    }

    [Fact(Skip = "needs script(1) to make a terminal", SkipWhen = nameof(HasNoTerminal))]
    public void Data_on_the_terminal_is_not_drawn_over()
    {
        WriteLines();

        Assert.DoesNotContain("pages/s, left:", OnTerminal("news.jsonl -f text"));
    }

    [Fact(Skip = "needs script(1) to make a terminal", SkipWhen = nameof(HasNoTerminal))]
    public void Bar_has_no_colour_where_none_is_wanted()
    {
        WriteLines();

        var shown = OnTerminal("news.jsonl -o out.jsonl", ("NO_COLOR", "1"));

        Assert.Contains("pages/s, left:", shown);
        Assert.DoesNotMatch("\e\\[[0-9;]*[1-9][0-9;]*m", shown);
    }

    private string OnTerminal(string arguments, params (string Name, string Value)[] variables) => Terminal.Run(_folder.Root, arguments, variables);

    private void WriteLines()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 2000; i++)
        {
            lines.Append($"{{\"html\":{JsonSerializer.Serialize(TemporaryFolder.Page($"Place {i}"))}}}\n");
        }

        _folder.Write("news.jsonl", lines.ToString());
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
