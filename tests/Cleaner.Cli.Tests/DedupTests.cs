using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class DedupTests : IDisposable
{
    private const string Story = "The ferry between Port Avel and the islands will stop running in May, the harbour board decided on Monday after a "
        + "debate of six hours. Islanders had asked for a year's delay, until the new bridge opens, and carried a petition with nine thousand names "
        + "into the hall. The board's chair said that the boat's boiler would not pass another inspection and that nobody had offered to pay for one.";

    private const string Other = "Growers in the northern valleys expect the smallest pear harvest in twenty years, after a late frost killed most of the "
        + "blossom in the first week of April. Prices at the market in Hollin have doubled since, and two of the three canneries have sent their seasonal "
        + "workers home until further notice, with half of their wages paid by the district.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_on_standard_input_become_clusters()
    {
        var run = Dedup(Lines(("1", Story), ("2", Other), ("3", "AVEL — " + Story[..230])), "-", "--keep", "longest");

        Assert.Equal(0, run.ExitCode);
        using var cluster = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal("1", cluster.RootElement.GetProperty("keep").GetString());
        Assert.Equal(["1", "3"], cluster.RootElement.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("id").GetString()));
        Assert.Equal("clean: 3 articles, 1 pairs, 1 clusters of 2 articles, 1 of them to be dropped", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Pairs_carry_both_containments()
    {
        var run = Dedup(Lines(("1", Story), ("2", Story[..230])), "--pairs");

        using var pair = JsonDocument.Parse(Assert.Single(run.Lines));
        Assert.Equal("2", pair.RootElement.GetProperty("a").GetString());
        Assert.Equal("1", pair.RootElement.GetProperty("b").GetString());
        Assert.InRange(pair.RootElement.GetProperty("containmentA").GetDouble(), .9, 1);
        Assert.InRange(pair.RootElement.GetProperty("containmentB").GetDouble(), .5, .8);
        Assert.False(pair.RootElement.GetProperty("estimated").GetBoolean());
    }

    [Fact]
    public void What_clean_writes_and_a_folder_of_pages_give_the_same_clusters()
    {
        _folder.WritePage("pages/a.html", "Aldermoor");
        _folder.Write("pages/b.html", TemporaryFolder.Page("Aldermoor").Replace("The Weekly", "The Daily", StringComparison.Ordinal));
        _folder.Write("pages/c.html", $"<html><body><article><h1>Pears</h1><p>{Other}</p></article></body></html>");

        var cleaned = CleanTool.Run(new ToolStart { Folder = _folder.Root }, "pages");
        var fromLines = Dedup(cleaned.Output, "-");
        var fromPages = Dedup("", "pages");

        Assert.Equal(0, fromPages.ExitCode);
        Assert.Equal(fromLines.Output, fromPages.Output);
        Assert.Equal("""{"cluster":"pages/a.html","keep":"pages/a.html","members":[{"id":"pages/a.html","containment":1},{"id":"pages/b.html","containment":1}]}""", Assert.Single(fromPages.Lines));
    }

    [Fact]
    public void An_index_file_is_appended_to_and_known_articles_are_passed_over()
    {
        Dedup(Lines(("1", Story)), "--index", "news.db");
        var run = Dedup(Lines(("1", Story), ("2", Story + " More will follow.")), "--index", "news.db", "-o", "out.jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 articles, 1 known already", run.Errors);
        Assert.Contains("\"id\":\"2\"", File.ReadAllText(_folder.Path("out.jsonl")));
        var other = Dedup("", "--index", "news.db", "--simplify");
        Assert.Equal(1, other.ExitCode);
        Assert.Contains("cannot be compared", other.Errors);
    }

    [Fact]
    public void Lines_that_are_no_article_are_named_and_the_rest_goes_on()
    {
        var run = Dedup(Lines(("1", Story)) + "no json\n{\"id\":\"x\"}\n{\"path\":\"p\",\"error\":\"permission denied\"}\n" + Lines(("1", Other), ("2", Story)));

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Lines);
        Assert.Equal("clean: -:2: the line is not valid JSON", run.ErrorLines[0]);
        Assert.StartsWith("clean: -:3: ", run.ErrorLines[1]);
        Assert.Equal("clean: p: permission denied", run.ErrorLines[2]);
        Assert.Equal("clean: -:5: another article bears the same id", run.ErrorLines[3]);
        Assert.EndsWith("4 failed", run.ErrorLines[4]);
    }

    [Fact]
    public void Lines_are_compared_as_they_stand_compressed_or_in_a_folder()
    {
        var lines = Encoding.UTF8.GetBytes(Lines(("1", Story), ("2", Story)));
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(lines);
        }

        _folder.Write("plain/a.jsonl", lines);
        _folder.Write("a.jsonl.gz", packed.ToArray());
        _folder.Write("broken.jsonl.gz", packed.ToArray()[..^20]);
        var expected = Dedup("", "plain/a.jsonl", "--pairs");

        Assert.Single(expected.Lines);
        Assert.Equal(expected.Output, Dedup("", "plain", "--pairs").Output);
        Assert.Equal(expected.Output, Dedup("", "a.jsonl.gz", "--pairs").Output);
        var broken = Dedup("", "broken.jsonl.gz");
        Assert.Equal(1, broken.ExitCode);
        Assert.StartsWith("clean: broken.jsonl.gz: ", broken.ErrorLines[0]);
    }

    [Fact]
    public void Lines_that_hold_pages_are_cleaned_first()
    {
        var page = JsonSerializer.Serialize(TemporaryFolder.Page("Aldermoor"));
        var run = Dedup($"{{\"id\":\"1\",\"html\":{page}}}\n{{\"id\":\"2\",\"html\":{page}}}\n", "--pairs");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{\"a\":\"2\",\"b\":\"1\",\"jaccard\":1,", Assert.Single(run.Lines));
    }

    [Theory]
    [InlineData("news.jsonl")]
    [InlineData("./news.jsonl")]
    [InlineData("news.db")]
    [InlineData("")]
    public void Neither_the_input_nor_the_index_is_written_over(string output)
    {
        var lines = Lines(("1", Story), ("2", Story));
        _folder.Write("news.jsonl", lines);
        var run = Dedup("", "news.jsonl", "--index", "news.db", "-o", output);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Equal(lines, File.ReadAllText(_folder.Path("news.jsonl")));
        Assert.False(File.Exists(_folder.Path("news.db")));
    }

    [Fact]
    public void What_an_earlier_run_wrote_into_the_folder_is_no_input()
    {
        _folder.Write("news/a.jsonl", Lines(("1", Story), ("2", Story)));
        var first = Dedup("", "news", "-o", "news/out.jsonl");
        var second = Dedup("", "news", "-o", "news/out.jsonl");

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(first.Errors, second.Errors);
    }

    [Theory]
    [InlineData("--keep", "best")]
    [InlineData("--index", "redis://localhost")]
    [InlineData("--nonsense", "1")]
    public void Wrong_usage_is_one_line_and_exit_code_2(string option, string value)
    {
        var run = Dedup("", "-", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Empty(run.Output);
    }

    private static string Lines(params (string Id, string Text)[] articles) =>
        string.Concat(articles.Select(article => $$"""{"id":{{JsonSerializer.Serialize(article.Id)}},"text":{{JsonSerializer.Serialize(article.Text)}}}""" + "\n"));

    private ToolRun Dedup(string input, params string[] arguments) =>
        CleanTool.Run(new ToolStart { Folder = _folder.Root, Input = Encoding.UTF8.GetBytes(input) }, ["dedup", .. arguments]);
}
