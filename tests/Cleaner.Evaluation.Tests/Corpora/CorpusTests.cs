using Cleaner.Evaluation.Corpora;
using Xunit;

namespace Cleaner.Evaluation.Tests.Corpora;

public sealed class CorpusTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("cleaner-evaluation-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_set_is_read_with_what_its_gold_says()
    {
        var pages = Write(
            """{"id":"1","url":"https://www.example.co.uk/a","lang":"en","kind":"blog","text":"Title\nBody.","title":"Title","author":["A","B"],"date":"2020-08-22","site":"x","html":"html/1.html","with":["Body"],"without":[],"gold_cov":0.9,"gold_tokens":2}""",
            """{"id":"2","url":null,"lang":null,"kind":"news","text":null,"title":null,"author":null,"date":null,"site":"example.org","html":"html/2.html"}""",
            """{"id":"3","url":null,"lang":"zh","kind":"news","text":"正文","title":null,"author":"","date":null,"site":"example.org","html":"html/3.html","gold_cov":0.79}""");
        Assert.Equal(("set", "1", "example.co.uk", "en", "blog", "Body.", "A; B"), (pages[0].Set, pages[0].Id, pages[0].Site, pages[0].Language, pages[0].Kind, pages[0].Text, pages[0].Author));
        Assert.True(pages[0].HasText && pages[0].HasSnippets);
        Assert.Equal("page"u8.ToArray(), pages[0].ReadBytes());
        Assert.False(pages[1].HasText || pages[1].HasSnippets);
        Assert.Equal("und", pages[1].Language);
        Assert.False(pages[2].HasText);
        Assert.Null(pages[2].Author);
        Assert.Equal(["set"], Corpus.SetsOf(root));
    }

    [Fact]
    public void A_folder_without_sets_is_refused() => Assert.Throws<DirectoryNotFoundException>(() => Corpus.SetsOf(root));

    private IReadOnlyList<GoldPage> Write(params string[] lines)
    {
        var folder = Path.Combine(root, "set");
        Directory.CreateDirectory(Path.Combine(folder, "html"));
        File.WriteAllLines(Path.Combine(folder, "gold.jsonl"), lines);
        File.WriteAllText(Path.Combine(folder, "html", "1.html"), "page");
        return Corpus.Load(folder);
    }
}
