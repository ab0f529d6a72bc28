using Cleaner.Cli.Checking;
using Xunit;

namespace Cleaner.Cli.Tests.Checking;

public sealed class SampleComparisonTests : IDisposable
{
    private const string Page =
        """
        <html><body><article><h1>News of Aldermoor</h1>
        <p>The council of Aldermoor met on Tuesday to decide whether the old bridge, closed since the floods of last winter, would be repaired.</p>
        <p>Residents filled the hall to its doors, and the chair, who had expected a short evening, gave each of them three minutes.</p>
        <p>A decision is expected in the spring, when the engineers will have finished their survey of the two remaining piers.</p>
        </article></body></html>
        """;

    private const string First = "The council of Aldermoor met on Tuesday to decide whether the old bridge, closed since the floods of last winter, would be repaired.";
    private const string Last = "A decision is expected in the spring, when the engineers will have finished their survey of the two remaining piers.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Blocks_in_order_with_the_fields_listed_are_found()
    {
        Assert.Empty(Compare($$"""{ "blocks": [{ "text": "{{First}}", "reason": "body" }, { "text": "{{Last}}", "reason": "body", "category": null }] }"""));
    }

    [Fact]
    public void Blocks_out_of_order_differ()
    {
        var difference = Assert.Single(Compare($$"""{ "blocks": [{ "text": "{{Last}}", "reason": "body" }, { "text": "{{First}}", "reason": "body" }] }"""));

        Assert.Equal("+ no such text from here on", difference.Lines[1]);
    }

    [Fact]
    public void Block_under_another_reason_differs_and_is_shown()
    {
        var difference = Assert.Single(Compare($$"""{ "blocks": [{ "text": "{{First}}", "reason": "advert" }, { "text": "{{Last}}", "reason": "body" }] }"""));

        Assert.Equal($"- {First} · reason advert", difference.Lines[0]);
        Assert.Equal($"+ {First} · reason body", difference.Lines[1]);
    }

    [Theory]
    [InlineData("""{ "editor": "Somebody" }""", "editor")]
    [InlineData("""{ "editor": "" }""", "editor")]
    [InlineData("""{ "titel": "News" }""", "expected.json")]
    [InlineData("""{ "blocks": [{ "txt": "News" }] }""", "expected.json")]
    [InlineData("""{ "blocks": {} }""", "expected.json")]
    [InlineData("[]", "expected.json")]
    [InlineData("{", "expected.json")]
    public void Anything_else_in_the_file_differs(string json, string what)
    {
        Assert.Equal(what, Assert.Single(Compare(json)).What);
    }

    [Fact]
    public void Fields_that_are_not_stated_are_not_compared()
    {
        Assert.Empty(Compare("{}"));
    }

    private List<Difference> Compare(string json)
    {
        var page = _folder.Write("one/page.html", Page);
        var sample = new Sample(_folder.Path("one"), page);
        var result = sample.Clean();
        _folder.Write("one/expected.txt", result.Text + "\n");
        _folder.Write("one/expected.json", json);
        return SampleComparison.Compare(sample, result);
    }
}
