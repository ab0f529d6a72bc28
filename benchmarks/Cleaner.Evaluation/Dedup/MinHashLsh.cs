using System.Security.Cryptography;
using System.Text;
using Cleaner.Shingling;

namespace Cleaner.Evaluation.Dedup;

/// <summary>
/// MinHash with banded locality-sensitive hashing (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3): what most use, to compare with.
/// Its shingles are the library's own, so that recall is compared on equal terms.
/// </summary>
internal sealed class MinHashLsh
{
    private const ulong Prime = (1UL << 61) - 1;

    /// <summary>An entry is a bucket's 64-bit key and a 32-bit document, without the table's own overhead.</summary>
    private const int BytesPerBand = 12;

    private readonly int bands;
    private readonly int rows;
    private readonly ulong[] a;
    private readonly ulong[] b;
    private readonly Dictionary<(int Band, ulong Key), List<int>> buckets = [];
    private int count;

    public MinHashLsh(int bands, int rows)
    {
        this.bands = bands;
        this.rows = rows;
        var random = new Random(1);
        a = [.. Enumerable.Range(0, bands * rows).Select(_ => (ulong)random.NextInt64(1, (long)Prime))];
        b = [.. Enumerable.Range(0, bands * rows).Select(_ => (ulong)random.NextInt64(0, (long)Prime))];
    }

    public string Name => $"MinHash LSH {bands}×{rows}";

    public int BytesPerDocument => bands * BytesPerBand;

    /// <summary>The smallest value of each permutation over the shingles.</summary>
    public uint[] Signature(string text)
    {
        var hashes = new List<ulong>();
        Shingles.Hash(text, hashes, Shingles.ArticleWidth);
        return Signature(hashes);
    }

    /// <summary>
    /// The same as datasketch computes it by default: each shingle a string, hashed by SHA-1, of which 32 bits are taken. The values differ, the
    /// scheme does not.
    /// </summary>
    public uint[] SignatureOfStrings(string text)
    {
        var folded = TextFolding.Fold(text);
        var tokens = new List<string>();
        foreach (var token in new Tokenizer(folded))
        {
            tokens.Add(folded.Substring(token.Start, token.Length));
        }

        var hashes = new List<ulong>();
        for (var i = 0; i < Shingles.CountOf(tokens.Count, Shingles.ArticleWidth); i++)
        {
            var shingle = string.Join(' ', tokens.Skip(i).Take(Shingles.ArticleWidth));
#pragma warning disable CA5350 // Not for secrecy: it is what the other program does.
            hashes.Add(BitConverter.ToUInt32(SHA1.HashData(Encoding.UTF8.GetBytes(shingle))));
#pragma warning restore CA5350
        }

        return Signature(hashes);
    }

    private uint[] Signature(List<ulong> hashes)
    {
        var signature = new uint[a.Length];
        Array.Fill(signature, uint.MaxValue);
        foreach (var hash in hashes)
        {
            ulong low = (uint)hash;
            for (var i = 0; i < signature.Length; i++)
            {
                signature[i] = Math.Min(signature[i], (uint)(((a[i] * low) + b[i]) % Prime));
            }
        }

        return signature;
    }

    /// <summary>Adds a text and returns the earlier ones that share a bucket with it.</summary>
    public HashSet<int> Add(string text)
    {
        var keys = Keys(Signature(text));
        var candidates = Find(keys);
        for (var band = 0; band < bands; band++)
        {
            if (!buckets.TryGetValue((band, keys[band]), out var bucket))
            {
                buckets.Add((band, keys[band]), bucket = []);
            }

            bucket.Add(count);
        }

        count++;
        return candidates;
    }

    /// <summary>The texts that share a bucket with this one.</summary>
    public HashSet<int> Find(string text) => Find(Keys(Signature(text)));

    private HashSet<int> Find(ulong[] keys)
    {
        var candidates = new HashSet<int>();
        for (var band = 0; band < bands; band++)
        {
            if (buckets.TryGetValue((band, keys[band]), out var bucket))
            {
                candidates.UnionWith(bucket);
            }
        }

        return candidates;
    }

    private ulong[] Keys(uint[] signature)
    {
        var keys = new ulong[bands];
        for (var i = 0; i < bands * rows; i++)
        {
            ref var key = ref keys[i / rows];
            key = ((key ^ signature[i]) * 0x9E3779B97F4A7C15) ^ (key >> 29);
        }

        return keys;
    }
}
