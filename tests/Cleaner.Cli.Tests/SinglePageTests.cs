using System.Text;
using System.Text.Json;
using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class SinglePageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_is_the_default_and_is_the_librarys_text()
    {
        var page = TemporaryFolder.Page("Aldermoor");

        var run = Clean(page, "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(new NewsCleaner().Clean(page).Text + "\n", run.Output);
        Assert.Empty(run.Errors);
    }

    [Fact]
    public void Piped_page_needs_no_dash()
    {
        Assert.Contains("Aldermoor", Clean(TemporaryFolder.Page("Aldermoor")).Output);
    }

    [Fact]
    public void Json_is_one_object_with_its_fields_in_order()
    {
        using var json = JsonDocument.Parse(Clean(TemporaryFolder.Page("Aldermoor"), "-", "-f", "json", "--blocks", "--url", "https://weekly.example/a").Output);

        Assert.Equal(
            ["path", "url", "title", "source", "author", "editor", "published", "modified", "summary", "language", "confidence", "images", "text", "blocks"],
            json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal("-", json.RootElement.GetProperty("path").GetString());
        Assert.Equal("https://weekly.example/a", json.RootElement.GetProperty("url").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("author").ValueKind);
        Assert.Equal(
            ["text", "verdict", "reason", "category", "label", "score", "duplicateOf"],
            json.RootElement.GetProperty("blocks")[0].EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Json_without_blocks_has_no_such_field()
    {
        using var json = JsonDocument.Parse(Clean(TemporaryFolder.Page("Aldermoor"), "-", "-f", "json").Output);

        Assert.False(json.RootElement.TryGetProperty("blocks", out _));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Output_is_utf8_without_mark_and_with_plain_line_breaks(string format)
    {
        var page = TemporaryFolder.Page("安吉 😀 𠮷野家　全角");

        var run = Clean(page, "-", "-f", format);

        Assert.NotEqual(0xEF, run.OutputBytes[0]);
        Assert.DoesNotContain((byte)'\r', run.OutputBytes);
        Assert.Equal((byte)'\n', run.OutputBytes[^1]);
        Assert.Contains("安吉 😀 𠮷野家", run.Output);
    }

    [Fact]
    public void Missing_file_is_one_line_and_exit_code_1()
    {
        var run = Clean("", "nowhere.html");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Equal("clean: nowhere.html: no such file or folder", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Missing_file_in_json_is_an_object_with_path_and_error()
    {
        using var json = JsonDocument.Parse(Clean("", "nowhere.html", "-f", "json").Output);

        Assert.Equal("nowhere.html", json.RootElement.GetProperty("path").GetString());
        Assert.Equal("no such file or folder", json.RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public void Page_without_an_article_is_no_failure()
    {
        var run = Clean("<html><body><nav><a href='/'>Home</a></nav></body></html>", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.Equal("clean: -: no article found", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Input_kind_can_be_forced()
    {
        var page = TemporaryFolder.Page("Aldermoor");

        Assert.DoesNotContain("<p>", Clean(page, "-", "--input", "html").Output);
        Assert.Equal(new NewsCleaner().CleanText(page).Text, Clean(page, "-", "--input", "text").Output.TrimEnd('\n'));
    }

    [Fact]
    public void Charset_can_be_forced()
    {
        // Valid in both, so only the caller can know.
        var page = Encoding.Latin1.GetBytes(TemporaryFolder.Page("Ald\u00E9rmoor").Replace("utf-8", "iso-8859-5", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"'));

        var run = CleanTool.Run(new ToolStart { Input = page }, "-", "--charset", "latin1");

        Assert.Contains("Aldérmoor", run.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Format_never_changes_which_text_is_kept(string format)
    {
        var text = Clean(TemporaryFolder.Page("Aldermoor"), "-").Lines;

        var output = Clean(TemporaryFolder.Page("Aldermoor"), "-", "-f", format).Output;

        Assert.NotEmpty(text);
        Assert.All(text, paragraph => Assert.Contains(paragraph, output));
        Assert.DoesNotContain("The Weekly", output);
    }

    private static ToolRun Clean(string input, params string[] arguments) =>
        CleanTool.Run(new ToolStart { Input = Encoding.UTF8.GetBytes(input) }, arguments);
}
