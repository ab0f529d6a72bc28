using Xunit;

namespace Cleaner.Cli.Tests.Reporting;

public sealed class ReportTests
{
    [Fact]
    public void A_page_becomes_one_file_that_names_every_block_and_its_reason()
    {
        var run = CleanTool.Run("report", Repository.Seed);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        Assert.Contains("<button type=\"button\" value=\"widget\">widget · travel</button><em>旅游</em>", run.Output, StringComparison.Ordinal);
        Assert.Contains(">repeats ", run.Output, StringComparison.Ordinal);
        Assert.Contains("<dd>央视网</dd>", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_pages_become_a_folder_with_an_index_that_also_lists_what_failed()
    {
        using var folder = new TemporaryFolder();
        folder.WritePage("in/one.html", "Whitby");
        folder.WritePage("in/sub/index.html", "Goole");
        folder.WritePage("in/index.html", "Selby");

        var run = CleanTool.Run("report", folder.Path("in"), folder.Path("nowhere.html"), "-o", folder.Path("out"));

        Assert.Equal(1, run.ExitCode);
        var index = File.ReadAllText(folder.Path("out/index.html"));
        Assert.Contains("<a href=\"in/one.html\">", index, StringComparison.Ordinal);
        Assert.Contains("<a href=\"in/sub/index.html\">", index, StringComparison.Ordinal);
        Assert.Contains("no such file or folder", index, StringComparison.Ordinal);
        Assert.Contains("<h1>4 pages</h1>", index, StringComparison.Ordinal);
        Assert.All(["in/one.html", "in/sub/index.html", "in/index.html"], name => Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(folder.Path("out/" + name)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_called_index_does_not_take_the_index_s_place()
    {
        using var folder = new TemporaryFolder();
        folder.WritePage("in/index.html", "Selby");

        Assert.Equal(0, CleanTool.Run("report", folder.Path("in"), "-o", folder.Path("out")).ExitCode);

        Assert.Contains("<h1>1 pages</h1>", File.ReadAllText(folder.Path("out/index.html")), StringComparison.Ordinal);
        Assert.Contains("News of Selby", File.ReadAllText(folder.Path("out/index.html.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("needs --output", "samples")]
    [InlineData("is an input folder", "samples", "-o", "samples")]
    [InlineData("unknown option", "samples", "--blocks")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string said, params string[] arguments)
    {
        var run = CleanTool.Run(["report", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
