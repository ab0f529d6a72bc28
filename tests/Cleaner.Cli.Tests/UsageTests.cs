using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--format is one of text, markdown, html, json, jsonl, csv, not 'xml'", "-f", "xml", "a.html")]
    [InlineData("--input is one of auto, html, text, jsonl, warc, not 'pdf'", "--input", "pdf", "a.html")]
    [InlineData("--charset 'klingon' is no known character set", "--charset", "klingon", "a.html")]
    [InlineData("--url is an address that begins with http:// or https://, not 'there'", "--url", "there", "a.html")]
    [InlineData("--url is for one page", "--url", "https://example.org/", "a.html", "b.html")]
    [InlineData("--jobs is a number from 1 to 1024, not '0'", "-j", "0", "a.html")]
    [InlineData("--jobs is a number from 1 to 1024, not 'many'", "-j", "many", "a.html")]
    [InlineData("--blocks is for --format json or jsonl", "--blocks", "a.html")]
    [InlineData("--blocks takes no value", "--blocks=yes", "-f", "json", "a.html")]
    [InlineData("unknown option '--fromat'; a path that begins with '-' goes after '--'", "--fromat", "json", "a.html")]
    [InlineData("unknown option '-x'; a path that begins with '-' goes after '--'", "a.html", "-x")]
    [InlineData("standard input is named twice", "-", "-")]
    [InlineData("a path is empty", "")]
    [InlineData("--output 'a.html' is a page of the input", "a.html", "-o", "a.html")]
    [InlineData("--url is for one page", "--url", "https://example.org/", "a.jsonl")]
    [InlineData("--fields is a list like html=body,url=link", "--fields", "body", "a.jsonl")]
    [InlineData("--fields is a list like html=body,url=link", "--fields", "html=", "a.jsonl")]
    [InlineData("--fields is a list like html=body,url=link", "--fields", "title=headline", "a.jsonl")]
    [InlineData("--resume needs --output", "--resume", "a.jsonl")]
    [InlineData("--resume is for many pages", "--resume", "a.html", "-o", "a.txt")]
    [InlineData("--resume is for many pages", "--resume", "a.html", "b.html", "-f", "json", "-o", "a.json")]
    [InlineData("Required argument missing for option: '-f'", "a.html", "-f")]
    [InlineData("Option '-f' expects a single argument but 2 were provided", "a.html", "-f", "json", "-f", "text")]
    [InlineData("Required argument 'SAMPLES' missing for command: 'check'", "check")]
    [InlineData("unknown option '--approved'; a path that begins with '-' goes after '--'", "check", "--approved")]
    public void Wrong_usage_is_one_line_on_standard_error_and_exit_code_2(string line, params string[] arguments)
    {
        var run = CleanTool.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.OutputBytes);
        Assert.StartsWith("clean: " + line, Assert.Single(run.ErrorLines));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("--version")]
    public void Help_and_version_go_to_standard_output(params string[] arguments)
    {
        var run = CleanTool.Run(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Output);
        Assert.Empty(run.Errors);
    }
}
