using System.IO.Hashing;
using System.Runtime.InteropServices;
using Cleaner.Shingling;

namespace Cleaner.NearDuplicates;

/// <summary>
/// What a text's near-duplicates are found by: a sample of its word-5 shingle hashes, and a digest of all its folded text.
/// </summary>
/// <remarks>
/// The sample is FracMinHash's (Hera, Pierce-Ward and Koslicki, 2023): every hash below a fixed share of the range, 1/16, so that the shared
/// part of two samples estimates containment whatever the lengths; and at least the twelve smallest, so that a short wire story has a sample too.
/// </remarks>
public sealed class Fingerprint
{
    /// <summary>One shingle hash in so many is sampled: the rate at which containment of .5 was still found with recall .99.</summary>
    internal const int SampleRate = 16;

    /// <summary>The fewest hashes sampled, where a text has so many: with fewer, wire stories of a hundred words are lost.</summary>
    internal const int MinSample = 12;

    internal const ulong SampleBound = ulong.MaxValue / SampleRate;

    private readonly ulong[] _sample;

    private Fingerprint(ulong[] sample, ulong bound, int shingleCount, UInt128 digest)
    {
        _sample = sample;
        Bound = bound;
        ShingleCount = shingleCount;
        Digest = digest;
    }

    /// <summary>Hashes of the sampled shingles, ascending, each once.</summary>
    public ReadOnlySpan<ulong> Sample => _sample;

    /// <summary>Every shingle hash of the text below this bound is in <see cref="Sample"/>; <see cref="ulong.MaxValue"/> where all are.</summary>
    public ulong Bound { get; }

    /// <summary>Shingles of the text, repetitions counted; 0 for a text without words.</summary>
    public int ShingleCount { get; }

    /// <summary>XxHash128 of the folded text: equal for texts that differ in case, width and white space alone.</summary>
    public UInt128 Digest { get; }

    /// <summary>The fingerprint of a text under the default options.</summary>
    public static Fingerprint Of(ReadOnlySpan<char> text) => Of(text, NearDuplicateOptions.Default);

    /// <summary>The fingerprint of a text; only fingerprints made with the same folding can be compared.</summary>
    public static Fingerprint Of(ReadOnlySpan<char> text, NearDuplicateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using var shingled = new ShingledText(text, options);
        return Of(shingled);
    }

    internal static Fingerprint Of(in ShingledText text)
    {
        var digest = XxHash128.HashToUInt128(MemoryMarshal.AsBytes(text.Folded));
        var sample = text.Scratch;
        var bound = SampleBound;
        var count = Take(text.Shingles, bound, sample);
        while (count < MinSample && bound < ulong.MaxValue)
        {
            // In steps, for sorting the whole of a text to find its twelve smallest would cost more than all the rest.
            bound = bound > ulong.MaxValue / 4 ? ulong.MaxValue : bound * 4;
            count = Take(text.Shingles, bound, sample);
        }

        if (bound > SampleBound && count > MinSample)
        {
            count = MinSample;
            bound = sample[count - 1] + 1;
        }

        return new Fingerprint(sample[..count].ToArray(), bound, text.Shingles.Length, digest);
    }

    private static int Take(ReadOnlySpan<ulong> hashes, ulong bound, Span<ulong> into)
    {
        var count = 0;
        foreach (var hash in hashes)
        {
            // Written always and counted sometimes: one hash in sixteen would be a branch that no predictor learns.
            into[count] = hash;
            count += hash < bound ? 1 : 0;
        }

        return SortedDistinct(into[..count]);
    }

    private static int SortedDistinct(Span<ulong> hashes)
    {
        if (hashes.IsEmpty)
        {
            return 0;
        }

        hashes.Sort();
        var count = 1;
        for (var i = 1; i < hashes.Length; i++)
        {
            if (hashes[i] != hashes[count - 1])
            {
                hashes[count++] = hashes[i];
            }
        }

        return count;
    }
}
