using Xunit;

namespace Cleaner.Cli.Tests;

/// <summary>Only the first token can name a command; no path is ever taken for anything else.</summary>
public sealed class FirstTokenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void First_token_names_the_command()
    {
        var run = Clean("check", "nowhere");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'nowhere' is no folder of samples", run.Errors);
    }

    [Theory]
    [InlineData("a.html", "check")]
    [InlineData("check", "check")]
    [InlineData("clean", "check")]
    [InlineData("[check]", "a.html")]
    [InlineData("@check", "check")]
    [InlineData("--version.html", "check")]
    public void Later_token_is_a_path(string first, string second)
    {
        _folder.WritePage(first, "Aldermoor");
        _folder.WritePage(second, "Brackenfield");
        string[] paths = first is "check" or "--version.html" ? ["--", first, second] : [first, second];

        var run = Clean(paths);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Length);
        Assert.StartsWith($$"""{"path":"{{first}}",""", run.Lines[0]);
        Assert.StartsWith($$"""{"path":"{{second}}",""", run.Lines[1]);
    }

    [Theory]
    [InlineData("--", "check")]
    [InlineData("./check")]
    [InlineData("-f", "text", "check")]
    [InlineData("check/../check")]
    public void File_called_check_can_be_cleaned(params string[] tokens)
    {
        Directory.CreateDirectory(_folder.Path("check.d"));
        _folder.WritePage("check", "Aldermoor");
        tokens = [.. tokens.Select(token => token.Replace("check/..", "check.d/..", StringComparison.Ordinal))];

        var run = Clean(tokens);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Aldermoor", run.Output);
    }

    [Fact]
    public void File_in_a_folder_and_called_clean_is_cleaned()
    {
        _folder.WritePage("pages/clean", "Aldermoor");

        var run = Clean("pages/clean");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Aldermoor", run.Output);
    }

    [Fact]
    public void Flag_takes_no_path_for_its_value()
    {
        _folder.WritePage("true", "Aldermoor");

        var run = Clean("-f", "json", "--blocks", "true");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"path\": \"true\"", run.Output);
        Assert.Contains("\"blocks\":", run.Output);
    }

    private ToolRun Clean(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, arguments);
}
