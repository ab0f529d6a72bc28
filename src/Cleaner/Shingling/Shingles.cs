using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Cleaner.Shingling;

/// <summary>
/// Shingles: the windows of k consecutive tokens of a folded text, each as one 64-bit hash (XxHash3 per token, a rolling polynomial over
/// the window, a finalizer). A text of fewer than k tokens has one shingle of all of them; a text without tokens has none.
/// </summary>
internal static partial class Shingles
{
    /// <summary>Version of folding, tokeniser and hash together: what was hashed under another version cannot be compared.</summary>
    public const int Version = 1;

    /// <summary>Tokens a shingle where whole articles are compared: what the measurements of real reprints were made with.</summary>
    public const int ArticleWidth = 5;

    // The golden ratio in 64 bits, odd, so that no bit of a token is lost as it rolls through the window.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The hash of one token.</summary>
    public static ulong HashOf(ReadOnlySpan<char> token) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(token));

    /// <summary>
    /// Appends the hash of every token of a folded text, and, where <paramref name="tokens"/> is given, where each stands. Windows can so run
    /// on from one block's tokens to the next's.
    /// </summary>
    public static void TokenHashes(ReadOnlySpan<char> folded, List<ulong> hashes, List<Token>? tokens = null)
    {
        foreach (var token in new Tokenizer(folded))
        {
            hashes.Add(HashOf(folded.Slice(token.Start, token.Length)));
            tokens?.Add(token);
        }
    }

    /// <summary>
    /// Folds an unfolded text and appends the hash of every token, and, where <paramref name="tokens"/> is given, where each stands in the
    /// folded text.
    /// </summary>
    public static void FoldedTokenHashes(
        ReadOnlySpan<char> text, List<ulong> hashes, List<Token>? tokens = null, ChineseScript script = ChineseScript.AsWritten)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = TextFolding.Fold(text, buffer, script);
        TokenHashes(buffer.AsSpan(0, length), hashes, tokens);
        ArrayPool<char>.Shared.Return(buffer);
    }

    /// <summary>How many shingles that many tokens make.</summary>
    public static int CountOf(int tokens, int k) => tokens >= k ? tokens - k + 1 : Math.Min(tokens, 1);

    /// <summary>
    /// Writes the hash of each window of <paramref name="k"/> consecutive tokens; window i covers tokens i to i + k - 1 (all of them, where
    /// there are fewer). Returns how many; <paramref name="into"/> must hold <see cref="CountOf"/>.
    /// </summary>
    public static int Windows(ReadOnlySpan<ulong> tokenHashes, Span<ulong> into, int k)
    {
        var count = CountOf(tokenHashes.Length, k);
        if (count == 0)
        {
            return 0;
        }

        var width = Math.Min(k, tokenHashes.Length);
        var power = 1UL;
        var window = 0UL;
        for (var i = 0; i < width; i++)
        {
            window = (window * Multiplier) + tokenHashes[i];
            power *= Multiplier;
        }

        into[0] = Mix(window);
        for (var i = 1; i < count; i++)
        {
            window = (window * Multiplier) + tokenHashes[i + width - 1] - (power * tokenHashes[i - 1]);
            into[i] = Mix(window);
        }

        return count;
    }

    /// <summary>The shingles of an unfolded text in order, repetitions included.</summary>
    public static void Hash(ReadOnlySpan<char> text, List<ulong> into, int k, ChineseScript script = ChineseScript.AsWritten)
    {
        var hashes = new List<ulong>(text.Length / 4);
        FoldedTokenHashes(text, hashes, tokens: null, script);
        var start = into.Count;
        CollectionsMarshal.SetCount(into, start + CountOf(hashes.Count, k));
        Windows(CollectionsMarshal.AsSpan(hashes), CollectionsMarshal.AsSpan(into)[start..], k);
    }

    // The finalizer of MurmurHash3 (Appleby): the sampled low end of the range must not follow the polynomial's structure.
    private static ulong Mix(ulong h)
    {
        h ^= h >> 33;
        h *= 0xFF51AFD7ED558CCD;
        h ^= h >> 33;
        h *= 0xC4CEB9FE1A85EC53;
        return h ^ (h >> 33);
    }
}
