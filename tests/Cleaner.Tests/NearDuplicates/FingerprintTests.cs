using Cleaner.NearDuplicates;
using Cleaner.Shingling;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.NearDuplicates;

public class FingerprintTests
{
    [Fact]
    public void The_sample_holds_every_shingle_below_its_bound_and_no_other()
    {
        Gen.Select(Gen.Int, Gen.Int[0, 2000]).Sample((seed, words) =>
        {
            var text = Stories.Text(seed, words);
            var print = Fingerprint.Of(text);
            var shingles = new List<ulong>();
            Shingles.Hash(text, shingles, 5);
            var expected = shingles.Distinct().Where(hash => hash < print.Bound).Order().ToArray();
            return print.Sample.SequenceEqual(expected) && print.ShingleCount == shingles.Count;
        });
    }

    [Fact]
    public void A_short_text_is_sampled_twelve_times_and_a_shorter_one_whole()
    {
        Assert.Equal(12, Fingerprint.Of(Stories.Text(1, 40)).Sample.Length);
        var brief = Fingerprint.Of(Stories.Text(1, 10));
        Assert.Equal(6, brief.Sample.Length);
        Assert.Equal(ulong.MaxValue, brief.Bound);
    }

    [Fact]
    public void A_long_text_is_sampled_at_about_one_in_sixteen() =>
        Assert.InRange(Fingerprint.Of(Stories.Text(1, 16000)).Sample.Length, 900, 1100);

    [Fact]
    public void A_text_repeated_has_the_same_sample_but_another_digest()
    {
        var text = Stories.Text(3, 900);
        var once = Fingerprint.Of(text + "\n" + text);
        var thrice = Fingerprint.Of(text + " " + text + " " + text);
        Assert.True(once.Sample.SequenceEqual(thrice.Sample));
        Assert.NotEqual(once.Digest, thrice.Digest);
    }

    [Fact]
    public void Case_width_and_white_space_do_not_change_the_fingerprint()
    {
        var plain = Fingerprint.Of("The council of Port Avel voted on 12 May to close the old ferry");
        var other = Fingerprint.Of("  THE Council of\u3000Ｐｏｒｔ Avel\n\nvoted on １２ may to close the old ferry ");
        Assert.Equal(plain.Digest, other.Digest);
        Assert.True(plain.Sample.SequenceEqual(other.Sample));
    }

    [Fact]
    public void A_text_without_words_has_no_sample()
    {
        Assert.True(Fingerprint.Of("").Sample.IsEmpty);
        Assert.Equal(0, Fingerprint.Of(" — … !").ShingleCount);
    }

    [Fact]
    public void Fingerprinting_allocates_the_result_and_nothing_else()
    {
        var text = Stories.Text(5, 600);
        long least = long.MaxValue;
        var samples = 0;
        for (var run = 0; run < 50; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var print = Fingerprint.Of(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            samples = print.Sample.Length;
        }

        // The object, and the array of its sample.
        Assert.InRange(least, 1, 96 + (samples * sizeof(ulong)));
    }
}
