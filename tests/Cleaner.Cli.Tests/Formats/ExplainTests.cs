using Xunit;

namespace Cleaner.Cli.Tests.Formats;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static bool HasNoTerminal => Terminal.IsAbsent;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_block_stands_with_its_verdict_and_what_spoke_for_and_against()
    {
        _folder.WritePage("a.html", "Aldermoor");

        var run = Explain("a.html");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a.html: News of Aldermoor\n", run.Output);
        foreach (var block in new NewsCleaner().Clean(TemporaryFolder.Page("Aldermoor")).Blocks)
        {
            Assert.Contains($"\n{block.Order,4}  {(block.Verdict.Keep ? "keep body" : "drop ")}", run.Output);
            Assert.Contains($"\n      {block.Text}\n", run.Output);
        }

        Assert.Matches(@"\n   \d  keep body  [01]\.\d\d\n      The council of Aldermoor [^\n]+\n      for     \+\d\.\d\d ", run.Output);
        Assert.Matches(@"\n   \d  drop legal  0\.\d\d\n      © The Weekly\n(      for [^\n]+\n)?      against -\d\.\d\d ", run.Output);
        Assert.DoesNotContain("\e", run.Output);
    }

    [Fact]
    public void Widget_shows_its_category_and_label_and_a_duplicate_what_it_repeats()
    {
        var seed = Explain(Repository.Seed).Output;

        Assert.Contains("drop widget travel “旅游”", seed);
        Assert.Matches(@"drop duplicate of \d+  ", seed);
    }

    [Fact(Skip = "needs script(1) to make a terminal", SkipWhen = nameof(HasNoTerminal))]
    public void Terminal_shows_colour_unless_none_is_wanted()
    {
        _folder.WritePage("a.html", "Aldermoor");

        Assert.Contains("\e[32mkeep body\e[0m", Terminal.Run(_folder.Root, "a.html --explain"));
        Assert.DoesNotContain("\e[32m", Terminal.Run(_folder.Root, "a.html --explain", ("NO_COLOR", "1")));
        Assert.DoesNotContain("\e[32m", Terminal.Run(_folder.Root, "a.html --explain", ("TERM", "dumb")));
    }

    [Fact]
    public void Page_cannot_move_the_cursor()
    {
        _folder.Write("a.html", TemporaryFolder.Page("Alder\emoor\u009b2J"));

        Assert.DoesNotContain('\e', Explain("a.html").Output);
        Assert.DoesNotContain('\u009b', Explain("a.html").Output);
        Assert.Contains("Alder\uFFFDmoor", Explain("a.html").Output);
    }

    [Theory]
    [InlineData("-f", "json")]
    [InlineData("--blocks")]
    public void Form_of_its_own_goes_with_no_other(params string[] options)
    {
        var run = Explain(["a.html", .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("clean: --explain has a form of its own: no --format, no --blocks", Assert.Single(run.ErrorLines));
    }

    private ToolRun Explain(params string[] arguments) => CleanTool.Run(new ToolStart { Folder = _folder.Root }, ["--explain", .. arguments]);
}
