using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Runners;
using Xunit;

namespace Cleaner.Evaluation.Tests.Runners;

public sealed class PeerFileExtractorTests : IDisposable
{
    private readonly TestSets sets = new();

    public void Dispose() => sets.Dispose();

    [Fact]
    public void Results_are_read_where_they_are_present()
    {
        sets.Write("set", ("a", "", "x"), ("b", "", "x"), ("c", "", "x"));
        var folder = Directory.CreateDirectory(Path.Combine(sets.Root, "peer")).FullName;
        File.WriteAllText(Path.Combine(folder, "version.txt"), "Peer 1.2.3\n");
        File.WriteAllLines(Path.Combine(folder, "set.jsonl"),
        [
            """{"id":"a","text":"one","title":"T","author":"A","date":"2020-08-22T23:59:00-08:00","site":"S","language":"en-US"}""",
            """{"id":"b","error":"broken"}""",
        ]);
        var peer = PeerFileExtractor.Of(folder);
        var pages = Corpus.Load(Path.Combine(sets.Root, "set"));
        Assert.Equal("Peer 1.2.3", peer.Name);
        Assert.True(peer.Covers("set"));
        Assert.False(peer.Covers("other"));
        Assert.Equal(new Extraction("one") { Title = "T", Author = "A", Date = new DateOnly(2020, 8, 22), SiteName = "S", Language = "en" }, peer.Extract(pages[0], []));
        Assert.Equal("broken", peer.Extract(pages[1], []).Error);
        Assert.NotNull(peer.Extract(pages[2], []).Error);
    }

    [Fact]
    public void A_peer_without_results_says_so()
    {
        var peer = PeerFileExtractor.Of(Path.Combine(sets.Root, "absent"));
        Assert.False(peer.Covers("set"));
        Assert.Contains("extract.mjs", peer.Remark, StringComparison.Ordinal);
    }
}
