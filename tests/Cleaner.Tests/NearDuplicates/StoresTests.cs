using Cleaner.NearDuplicates;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.NearDuplicates;

public class StoresTests
{
    [Fact]
    public void The_compact_table_answers_like_a_plain_dictionary()
    {
        Gen.Select(Gen.UInt[0, 40], Gen.UInt).Select((few, any) => any % 3 == 0 ? any : few).Array[0, 4000].Sample(
            keys =>
            {
                var table = new PostingTable();
                for (var i = 0; i < keys.Length; i++)
                {
                    table.Add(keys[i], i, isHeld: null);
                }

                var expected = keys.Select((key, i) => (key, i)).ToLookup(pair => pair.key, pair => pair.i);
                var found = new List<int>();
                foreach (var key in keys.Append(7u).Append(uint.MaxValue).Distinct())
                {
                    found.Clear();
                    table.Find(key, found);
                    found.Sort();
                    if (!found.SequenceEqual(expected[key]))
                    {
                        return false;
                    }
                }

                return table.Read().Count == keys.Length;
            },
            iter: 30);
    }

    [Fact]
    public void Texts_come_back_as_they_went_in()
    {
        Gen.String.Array[0, 20].Sample(texts =>
        {
            using var store = new MemoryTextStore();
            // Lone halves of surrogate pairs are no text: UTF-8 cannot hold them.
            var valid = texts.Select(static text => new string([.. text.Where(static c => !char.IsSurrogate(c))])).ToArray();
            store.Add([.. valid.Select((text, i) => new StoredText(i, 0, text))]);
            return valid.Select((text, i) => string.Equals(text, store.Find(i), StringComparison.Ordinal)).All(same => same)
                && store.Find(texts.Length) is null;
        });
    }

    [Fact]
    public void Dropping_the_texts_of_a_period_frees_their_bytes()
    {
        using var store = new MemoryTextStore();
        store.Add([new StoredText(0, 1, Stories.Text(1, 100)), new StoredText(1, 2, Stories.Text(2, 100))]);
        var both = store.Bytes;
        store.RemoveBefore(2);
        Assert.InRange(store.Bytes, 1, both - 1);
        Assert.Null(store.Find(0));
        store.Remove(1);
        Assert.Equal(0, store.Bytes);
    }

    [Fact]
    public void The_sieve_lets_through_all_but_one_true_match_in_thousands()
    {
        var sieve = new CandidateSieve(.5);
        var random = new Random(1);
        foreach (var samples in new[] { 12, 24, 60, 200 })
        {
            var lost = 0;
            for (var trial = 0; trial < 5000; trial++)
            {
                var hits = Enumerable.Range(0, samples).Count(_ => random.Next(2) == 0);
                lost += hits < sieve.MinHits(samples) && hits > 0 ? 1 : 0;
            }

            Assert.InRange(lost, 0, 4);
        }

        Assert.True(sieve.MinHits(24) > 1);
    }
}
