using Cleaner.NearDuplicates;
using Cleaner.Shingling;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.NearDuplicates;

public class NearDuplicateIndexTests
{
    [Fact]
    public void A_copy_cut_to_half_is_found_with_both_containments()
    {
        using var index = Verified();
        Assert.Empty(index.Add("whole", Stories.Text(1, 400)));
        var match = Assert.Single(index.Add("half", string.Join(' ', Stories.Words(1, 400)[..200])));
        Assert.Equal("whole", match.Id);
        Assert.Equal(1, match.ContainmentA);
        Assert.Equal(196.0 / 396, match.ContainmentB, 10);
        Assert.Equal(196.0 / 396, match.Jaccard, 10);
        Assert.Equal(196, match.SharedShingles);
        Assert.False(match.Estimated);
    }

    [Fact]
    public void Verified_figures_equal_those_of_the_exact_shingle_sets()
    {
        Gen.Select(Gen.Int[0, 50], Gen.Int[20, 400], Gen.Int[0, 400], Gen.Int[0, 400]).Sample((seed, words, from, more) =>
        {
            var first = Stories.Words(seed, words);
            var second = first[Math.Min(from, words / 2)..].Concat(Stories.Words(seed + 1000, more)).ToArray();
            using var index = Verified();
            index.Add("a", string.Join(' ', first));
            var found = index.Add("b", string.Join(' ', second));
            var a = ShinglesOf(first);
            var b = ShinglesOf(second);
            var shared = a.Intersect(b).Count();
            if (!NearDuplicateOptions.Default.Accepts(shared, a.Count, b.Count))
            {
                return found.Count == 0;
            }

            // A long text's sample is thin for the short one's, so that a pair with few shingles in common may go unseen.
            return found.Count == 0
                ? shared < 150
                : found[0].ContainmentA == (double)shared / b.Count && found[0].ContainmentB == (double)shared / a.Count;
        });
    }

    [Fact]
    public void Without_texts_matches_are_marked_estimated()
    {
        using var index = new NearDuplicateIndex();
        index.Add("whole", Stories.Text(1, 800));
        var match = Assert.Single(index.Add("half", string.Join(' ', Stories.Words(1, 800)[..400])));
        Assert.True(match.Estimated);
        Assert.InRange(match.ContainmentA, .9, 1);
        Assert.InRange(match.ContainmentB, .3, .7);
        Assert.Empty(match.Spans);
    }

    [Fact]
    public void Equal_texts_match_exactly_even_without_a_text_store()
    {
        using var index = new NearDuplicateIndex();
        index.Add("a", "Ferry closed");
        var match = Assert.Single(index.Add("b", "FERRY   closed"));
        Assert.False(match.Estimated);
        Assert.Equal(1, match.Jaccard);
    }

    [Fact]
    public void Texts_without_words_match_nothing()
    {
        using var index = Verified();
        index.Add("a", "");
        Assert.Empty(index.Add("b", ""));
    }

    [Fact]
    public void A_brief_matches_a_brief_but_not_an_article_that_quotes_it()
    {
        using var index = Verified();
        var brief = Stories.Words(7, 20);
        index.Add("article", Stories.Text(8, 200) + " " + string.Join(' ', brief) + " " + Stories.Text(9, 200));
        index.Add("brief", string.Join(' ', brief));
        var match = Assert.Single(index.Add("again", string.Join(' ', brief[2..]) + " agency"));
        Assert.Equal("brief", match.Id);
    }

    [Fact]
    public void Spans_point_at_the_same_words_in_both_texts()
    {
        Gen.Select(Gen.Int[0, 100], Gen.Int[30, 120], Gen.Int[30, 120]).Sample((seed, first, second) =>
        {
            var one = Stories.Text(seed, first);
            var two = Stories.Text(seed + 500, second);
            var original = one + "\n\n" + Stories.Text(seed + 900, 30) + "\n\n" + two;
            var copy = "ＡＧＥＮＣＹ —  " + two.ToUpperInvariant() + "   " + one;
            using var index = Verified();
            index.Add("original", original);
            var match = Assert.Single(index.Query(copy));
            foreach (var span in match.Spans)
            {
                var inCopy = copy.Substring(span.StartA, span.LengthA);
                var inOriginal = original.Substring(span.StartB, span.LengthB);
                Assert.Equal(TextFolding.Fold(inOriginal), TextFolding.Fold(inCopy));
            }

            Assert.Contains(match.Spans, span => span.LengthB == one.Length);
            Assert.Contains(match.Spans, span => span.LengthB == two.Length);
        }, iter: 30);
    }

    [Fact]
    public void A_copy_in_the_other_Chinese_script_is_found_where_folding_is_on()
    {
        const string Traditional = "市議會週二表決通過關閉舊渡輪碼頭的計劃，預計明年動工興建新橋。居民擔憂通勤時間將會延長，部分商家則歡迎這項決定。"
            + "市長表示，新橋完工後將設置自行車專用道，並且開放夜間通行，盼能帶動沿岸地區的發展與觀光業的復甦。";
        const string Simplified = "市议会周二表决通过关闭旧渡轮码头的计划，预计明年动工兴建新桥。居民担忧通勤时间将会延长，部分商家则欢迎这项决定。"
            + "市长表示，新桥完工后将设置自行车专用道，并且开放夜间通行，盼能带动沿岸地区的发展与观光业的复苏。";
        using var plain = Verified();
        plain.Add("t", Traditional);
        Assert.Empty(plain.Query(Simplified));
        using var folded = Verified(new NearDuplicateOptions { SimplifyChinese = true });
        folded.Add("t", Traditional);
        Assert.True(Assert.Single(folded.Query(Simplified)).Jaccard > .9);
    }

    [Fact]
    public void Neither_threads_nor_batches_change_the_answers()
    {
        Gen.Select(Gen.Int[1, 60], Gen.Int[1, 4], Gen.Int[0, 1000]).Sample((size, threads, seed) =>
        {
            var articles = Syndicated(seed, 60);
            using var single = Verified();
            var expected = articles.Select(single.Add).ToList();
            using var batched = Verified(new NearDuplicateOptions { Threads = threads });
            var actual = articles.Chunk(size).SelectMany(batched.AddRange).ToList();
            return expected.Zip(actual).All(pair => pair.First.Select(Told).SequenceEqual(pair.Second.Select(Told)));
        }, iter: 20);
    }

    [Fact]
    public void A_removed_text_is_not_found_again_and_its_id_is_free()
    {
        using var index = Verified();
        index.Add("a", Stories.Text(1, 100));
        Assert.True(index.Remove("a"));
        Assert.False(index.Remove("a"));
        Assert.Equal(0, index.Count);
        Assert.Empty(index.Query(Stories.Text(1, 100)));
        Assert.Empty(index.Add("a", Stories.Text(1, 100)));
        Assert.Single(index.Query(Stories.Text(1, 100)));
    }

    [Fact]
    public void Old_periods_go_whole_and_the_rest_stays()
    {
        using var index = Verified();
        for (var period = 1; period <= 3; period++)
        {
            index.Add(new Article($"p{period}", Stories.Text(1, 100)) { Period = period });
        }

        Assert.Equal(2, index.RemoveBefore(3));
        Assert.Equal("p3", Assert.Single(index.Query(Stories.Text(1, 100))).Id);
        Assert.True(index.Contains("p3"));
        Assert.False(index.Contains("p1"));
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void An_id_used_twice_is_refused_and_the_batch_with_it()
    {
        using var index = Verified();
        index.Add("a", "one");
        Assert.Throws<ArgumentException>(() => index.AddRange([new Article("b", "two"), new Article("a", "three")]));
        Assert.Throws<ArgumentException>(() => index.AddRange([new Article("c", "two"), new Article("c", "three")]));
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void A_store_of_another_folding_is_refused()
    {
        var store = new MemoryPostingStore();
        _ = new NearDuplicateIndex(NearDuplicateOptions.Default, store, texts: null);
        var error = Assert.Throws<InvalidDataException>(() => new NearDuplicateIndex(new NearDuplicateOptions { SimplifyChinese = true }, store, texts: null));
        Assert.Contains("simplified", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_text_is_named_whether_one_text_is_added_or_many()
    {
        using var texts = new DamagedTexts();
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, new MemoryPostingStore(), texts);
        index.Add("whole", Stories.Text(1, 800));
        var half = string.Join(' ', Stories.Words(1, 800)[..400]);

        Assert.Throws<InvalidDataException>(() => index.Add("half", half));
        Assert.Throws<InvalidDataException>(() => index.AddRange([new Article("half", half), new Article("same half", half)]));
        Assert.Equal(1, index.Count);
    }

    [Fact]
    public void A_document_is_posted_under_its_whole_sample_but_for_template_text()
    {
        var store = new MemoryPostingStore();
        using var index = new NearDuplicateIndex(new NearDuplicateOptions { DocumentsPerHash = 2 }, store, texts: null);
        for (var i = 0; i < 3; i++)
        {
            index.Add($"copy {i}", Stories.Text(1, 800));
        }

        Assert.True(store.TryRead(1, out var second));
        Assert.Equal(second.SampleCount, second.PostedCount);
        Assert.True(store.TryRead(2, out var third));
        Assert.Equal(0, third.PostedCount);
    }

    private sealed class DamagedTexts : ITextStore
    {
        public long Bytes => 0;

        public void Add(IReadOnlyList<StoredText> texts)
        {
        }

        public string Find(int document) => throw new InvalidDataException("damaged");

        public void Remove(int document)
        {
        }

        public void RemoveBefore(int period)
        {
        }

        public void Dispose()
        {
        }
    }

    [Fact]
    public void Postings_cost_at_most_three_hundred_bytes_a_news_article()
    {
        var store = new MemoryPostingStore();
        using var index = new NearDuplicateIndex(NearDuplicateOptions.Default, store, texts: null);
        for (var batch = 0; batch < 6; batch++)
        {
            index.AddRange([.. Enumerable.Range(batch * 500, 500).Select(i => new Article($"article-{i}", Stories.Text(i, 450)))]);
        }

        Assert.InRange(store.Bytes / index.Count, 50, 300);
    }

    internal static NearDuplicateIndex Verified(NearDuplicateOptions? options = null) =>
        new(options ?? NearDuplicateOptions.Default, new MemoryPostingStore(), new MemoryTextStore());

    /// <summary>Stories of which one in three is a cut or extended copy of an earlier one.</summary>
    internal static List<Article> Syndicated(int seed, int count)
    {
        var random = new Random(seed);
        var articles = new List<Article>();
        for (var i = 0; i < count; i++)
        {
            var words = Stories.Words((seed * 1000) + i, 40 + random.Next(200));
            if (i > 0 && random.Next(3) == 0)
            {
                var source = articles[random.Next(i)].Text.Split(' ');
                words = [.. source[..(source.Length - random.Next(source.Length / 2))], .. words[..random.Next(40)]];
            }

            articles.Add(new Article($"{i}", string.Join(' ', words)));
        }

        return articles;
    }

    private static string Told(Match match) => $"{match.Id} {match.ContainmentA} {match.ContainmentB} {match.Jaccard} {match.Spans.Count}";

    private static HashSet<string> ShinglesOf(string[] words) =>
        words.Length < 5 ? [string.Join(' ', words)] : [.. Enumerable.Range(0, words.Length - 4).Select(i => string.Join(' ', words[i..(i + 5)]))];
}
