using Cleaner.NearDuplicates;
using Cleaner.Tests.NearDuplicates;
using CsCheck;
using Xunit;

namespace Cleaner.Sqlite.Tests;

public class SqliteStoreTests
{
    [Fact]
    public void The_file_gives_the_same_answers_as_memory_however_often_it_is_reopened()
    {
        Gen.Select(Gen.Int[1, 50], Gen.Int[0, 100]).Sample((size, seed) =>
        {
            var articles = Articles(seed, 60);
            using var memory = new NearDuplicateIndex(NearDuplicateOptions.Default, new MemoryPostingStore(), new MemoryTextStore());
            using var file = new TemporaryFile();
            foreach (var batch in articles.Chunk(size))
            {
                var expected = memory.AddRange(batch);
                using var index = Open(file);
                var actual = index.AddRange(batch);
                for (var i = 0; i < batch.Length; i++)
                {
                    Assert.Equal(expected[i].Select(Told), actual[i].Select(Told));
                }
            }

            using var reopened = Open(file);
            Assert.Equal(articles.Count, reopened.Count);
            Assert.Equal(memory.Clusters(KeepPolicy.Longest).Select(Told), reopened.Clusters(KeepPolicy.Longest).Select(Told));
            Assert.Contains(memory.Clusters(KeepPolicy.Longest), cluster => cluster.Members.Count > 1);
        }, iter: 8, threads: 1);
    }

    [Fact]
    public void Postings_merged_into_blocks_are_found_like_those_still_in_rows()
    {
        using var file = new TemporaryFile();
        var texts = Enumerable.Range(0, 700).Select(i => Stories.Text(i, 1500)).ToList();
        for (var run = 0; run < 2; run++)
        {
            using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, new SqliteStore(file.Path), texts: null);
            index.AddRange([.. Enumerable.Range(run * 350, 350).Select(i => new Article($"{i}", texts[i]))]);
        }

        using var reopened = new NearDuplicateIndex(NearDuplicateOptions.Default, new SqliteStore(file.Path), texts: null);
        for (var i = 0; i < 700; i += 23)
        {
            Assert.Equal($"{i}", Assert.Single(reopened.Query(texts[i] + " and no more")).Id);
        }
    }

    [Fact]
    public void A_period_is_dropped_whole_and_its_room_is_used_again()
    {
        using var file = new TemporaryFile();
        using var store = new SqliteStore(file.Path);
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, store, store.Texts);
        for (var period = -1; period <= 1; period++)
        {
            index.AddRange([.. Enumerable.Range(0, 50).Select(i => new Article($"{period}/{i}", Stories.Text(i, 100)) { Period = period })]);
        }

        var bytes = store.Bytes;
        var texts = store.Texts.Bytes;
        Assert.Equal(100, index.RemoveBefore(1));
        Assert.Equal(50, index.Count);
        Assert.True(store.Bytes < bytes);
        Assert.Equal(texts / 3, store.Texts.Bytes);
        Assert.Equal("1/7", Assert.Single(index.Query(Stories.Text(7, 100))).Id);
    }

    [Fact]
    public void What_is_removed_stays_removed_after_reopening()
    {
        using var file = new TemporaryFile();
        using (var index = Open(file))
        {
            index.Add("a", Stories.Text(1, 100));
            index.Add("b", Stories.Text(1, 100));
            Assert.True(index.Remove("a"));
        }

        using var reopened = Open(file);
        Assert.Equal("b", Assert.Single(reopened.Query(Stories.Text(1, 100))).Id);
        Assert.Empty(reopened.Clusters(KeepPolicy.FirstSeen));
        Assert.Equal(1, reopened.Count);
    }

    [Fact]
    public void Texts_that_a_killed_process_left_without_postings_are_forgotten()
    {
        using var file = new TemporaryFile();
        using (var store = new SqliteStore(file.Path))
        {
            store.Texts.Add([new StoredText(0, 3, "left behind")]);
        }

        using var reopened = new SqliteStore(file.Path);
        Assert.Null(reopened.Texts.Find(0));
        Assert.Equal(0, reopened.Texts.Bytes);
    }

    [Fact]
    public void A_batch_that_cannot_be_stored_leaves_nothing_behind()
    {
        using var file = new TemporaryFile();
        using var store = new SqliteStore(file.Path);
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, store, store.Texts);
        index.Add("a", Stories.Text(1, 100));
        var print = Fingerprint.Of(Stories.Text(2, 100));
        var entry = new DocumentEntry { Period = 9, Digest = 0, Bound = 0, SampleCount = 0, PostedCount = 0, Length = 0 };
        NewDocument[] batch = [new(1, "b", entry, print.Sample.ToArray()), new(2, "b", entry, print.Sample.ToArray())];
        Assert.Throws<IOException>(() => store.Add(batch, []));
        Assert.Equal(1, index.Count);
        Assert.False(index.Contains("b"));
        Assert.Empty(index.Query(Stories.Text(2, 100)));
        Assert.Empty(index.Add("b", Stories.Text(2, 100)));
    }

    [Fact]
    public void A_file_that_is_open_cannot_be_opened_again()
    {
        using var file = new TemporaryFile();
        using (var first = new SqliteStore(file.Path))
        {
            var error = Assert.Throws<IOException>(() => new SqliteStore(file.Path));
            Assert.EndsWith("is in use by another process.", error.Message);
            first.Texts.Add([new StoredText(0, 0, "still writable")]);
            Assert.Equal("still writable", first.Texts.Find(0));
        }

        using var second = new SqliteStore(file.Path);
        Assert.Equal(0, second.Count);
    }

    [Fact]
    public void A_full_disk_is_named_and_leaves_the_index_usable()
    {
        using var file = new TemporaryFile();
        using var database = new Database(file.Path);
        database.Run("CREATE TABLE filler (bytes BLOB)");
        database.Run($"PRAGMA max_page_count = {database.Number("PRAGMA page_count") + 2}");

        var error = Assert.Throws<IOException>(() => database.Change(() => database.Run("INSERT INTO filler VALUES (zeroblob(1000000))")));

        Assert.Contains("full", error.Message);
        Assert.Equal(0, database.Number("SELECT count(*) FROM filler"));
        database.Change(() => database.Run("INSERT INTO filler VALUES (zeroblob(10))"));
        Assert.Equal(1, database.Number("SELECT count(*) FROM filler"));
    }

    [Fact]
    public void A_name_that_SQLite_takes_for_no_file_is_a_file()
    {
        using var file = new TemporaryFile();
        var folder = Path.GetDirectoryName(file.Path)!;
        using (new SqliteStore(Path.GetRelativePath(Environment.CurrentDirectory, folder) + "/:memory:"))
        {
        }

        Assert.True(File.Exists(Path.Combine(folder, ":memory:")));
    }

    [Fact]
    public void A_period_that_cannot_be_dropped_stays_as_it_was()
    {
        using var file = new TemporaryFile();
        using var store = new SqliteStore(file.Path);
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, store, store.Texts);
        index.Add(new Article("a", Stories.Text(1, 100)) { Period = 1 });
        index.Add(new Article("b", Stories.Text(2, 100)) { Period = 2 });
        var rows = store.Database.Command("SELECT number FROM documents_2");
        using (var reading = rows.ExecuteReader())
        {
            // A table that is being read cannot be dropped.
            Assert.True(reading.Read());
            Assert.Throws<IOException>(() => index.RemoveBefore(3));
        }

        rows.Dispose();
        Assert.Equal("a", Assert.Single(index.Query(Stories.Text(1, 100))).Id);
        Assert.Equal(2, index.RemoveBefore(3));
        Assert.Empty(index.Query(Stories.Text(1, 100)));
    }

    [Fact]
    public void Another_kind_of_file_or_another_folding_is_refused()
    {
        using var file = new TemporaryFile();
        File.WriteAllText(file.Path, string.Concat(Enumerable.Repeat("no database ", 1000)));
        Assert.Throws<InvalidDataException>(() => new SqliteStore(file.Path));
        using var other = new TemporaryFile();
        Open(other).Dispose();
        using var store = new SqliteStore(other.Path);
        Assert.Throws<InvalidDataException>(() => new NearDuplicateIndex(new NearDuplicateOptions { SimplifyChinese = true }, store, store.Texts));
    }

    private static NearDuplicateIndex Open(TemporaryFile file)
    {
        var store = new SqliteStore(file.Path);
        return new NearDuplicateIndex(NearDuplicateOptions.Default, store, store.Texts);
    }

    private static List<Article> Articles(int seed, int count)
    {
        var random = new Random(seed);
        var articles = new List<Article>();
        for (var i = 0; i < count; i++)
        {
            var text = i > 0 && random.Next(3) == 0
                ? articles[random.Next(i)].Text + " " + Stories.Text(i, 30)
                : Stories.Text((seed * 1000) + i, 60 + random.Next(200));
            articles.Add(new Article($"{i}", text) { Period = i / 25 });
        }

        return articles;
    }

    private static string Told(Match match) => $"{match.Id} {match.ContainmentA} {match.ContainmentB} {match.Spans.Count}";

    private static string Told(Cluster cluster) => $"{cluster.Representative} {cluster.Keep} {string.Join(',', cluster.Members)}";
}
