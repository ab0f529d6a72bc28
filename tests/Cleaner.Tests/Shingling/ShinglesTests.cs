using System.Runtime.InteropServices;
using Cleaner.Shingling;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Shingling;

public class ShinglesTests
{
    [Fact]
    public void A_window_s_hash_depends_on_its_tokens_alone()
    {
        var whole = Hash("one two three four five six seven", 5);
        var part = Hash("Three   FOUR five, six; seven", 5);
        Assert.Equal(3, whole.Count);
        Assert.Equal(whole[2], Assert.Single(part));
    }

    [Fact]
    public void The_order_of_tokens_counts() =>
        Assert.NotEqual(Hash("a b c d e", 5), Hash("b a c d e", 5));

    [Fact]
    public void A_text_shorter_than_a_window_has_one_shingle_and_an_empty_one_has_none()
    {
        Assert.Single(Hash("breaking news", 5));
        Assert.NotEqual(Hash("breaking news", 5), Hash("breaking", 5));
        Assert.Empty(Hash(" … ", 5));
    }

    [Fact]
    public void The_hash_of_a_known_text_never_changes_within_a_version()
    {
        Assert.Equal(1, Shingles.Version);
        Assert.Equal([KnownHash], Hash("中国 wins Ｇｏｌｄ", 4));
    }

    [Fact]
    public void Rolling_over_the_tokens_equals_hashing_each_window_afresh()
    {
        Gen.Select(Gen.ULong[0, 3].Array[0, 40], Gen.Int[1, 7]).Sample((tokens, k) =>
        {
            var rolled = new ulong[Shingles.CountOf(tokens.Length, k)];
            var count = Shingles.Windows(tokens, rolled, k);
            var one = new ulong[1];
            for (var i = 0; i < count; i++)
            {
                Shingles.Windows(tokens.AsSpan(i, Math.Min(k, tokens.Length)), one, k);
                if (one[0] != rolled[i])
                {
                    return false;
                }
            }

            return count == rolled.Length;
        });
    }

    [Fact]
    public void Tokens_hashed_block_by_block_equal_those_of_the_joined_text()
    {
        Gen.Select(TextFoldingTests.AnyText, TextFoldingTests.AnyText).Sample((first, second) =>
        {
            var apart = new List<ulong>();
            Shingles.FoldedTokenHashes(first, apart);
            Shingles.FoldedTokenHashes(second, apart);
            var joined = new List<ulong>();
            Shingles.FoldedTokenHashes(first + "\n\n" + second, joined);
            return CollectionsMarshal.AsSpan(apart).SequenceEqual(CollectionsMarshal.AsSpan(joined));
        });
    }

    [Fact]
    public void The_mask_of_word_characters_finds_the_same_tokens_as_the_walk()
    {
        TextFoldingTests.AnyText.Sample(text =>
        {
            var walked = new List<ulong>();
            Shingles.TokenHashes(text, walked);
            var masked = new ulong[text.Length];
            return masked.AsSpan(0, Shingles.TokenHashes(text, masked)).SequenceEqual(CollectionsMarshal.AsSpan(walked));
        });
    }

    private const ulong KnownHash = 10625301687702173248;

    private static List<ulong> Hash(string text, int k)
    {
        var hashes = new List<ulong>();
        Shingles.Hash(text, hashes, k);
        return hashes;
    }
}
