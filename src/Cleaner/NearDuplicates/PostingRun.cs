using System.Numerics;

namespace Cleaner.NearDuplicates;

/// <summary>Postings that do not change any more: blocks of neighbouring keys, and where each block begins.</summary>
internal sealed class PostingRun
{
    // A look-up reads half a block: small enough to stay within a few cache lines, large enough for the offsets to weigh nothing.
    private const int PostingsPerBlock = 16;

    private readonly byte[] _bytes;
    private readonly int[] _offsets;
    private readonly int _shift;

    private PostingRun(byte[] bytes, int[] offsets, int shift, int count)
    {
        _bytes = bytes;
        _offsets = offsets;
        _shift = shift;
        Count = count;
    }

    public static PostingRun Empty { get; } = Of([]);

    public int Count { get; }

    public long Bytes => _bytes.Length + ((long)_offsets.Length * sizeof(int));

    public static PostingRun Of(ReadOnlySpan<ulong> sorted)
    {
        var bits = Math.Min(28, BitOperations.Log2((uint)(sorted.Length / PostingsPerBlock) + 1));
        var shift = 32 - bits;
        var blocks = 1 << bits;
        var offsets = new int[blocks + 1];
        var bytes = new byte[Math.Max(64, checked(sorted.Length * 6))];
        var length = 0;
        var from = 0;
        for (var block = 0; block < blocks; block++)
        {
            var to = from;
            while (to < sorted.Length && BlockOf(PostingBlock.Key(sorted[to]), shift) == block)
            {
                to++;
            }

            if (bytes.Length - length < (to - from) * PostingBlock.MaxPosting)
            {
                Array.Resize(ref bytes, checked(bytes.Length + (bytes.Length / 4) + ((to - from) * PostingBlock.MaxPosting)));
            }

            length += PostingBlock.Write(sorted[from..to], FirstKey(block, shift), bytes.AsSpan(length));
            offsets[block + 1] = length;
            from = to;
        }

        Array.Resize(ref bytes, length);
        return new PostingRun(bytes, offsets, shift, sorted.Length);
    }

    public void Find(uint key, List<int> into)
    {
        var block = BlockOf(key, _shift);
        PostingBlock.Find(_bytes.AsSpan(_offsets[block].._offsets[block + 1]), FirstKey(block, _shift), key, into);
    }

    /// <summary>All postings, sorted.</summary>
    public void Read(List<ulong> into)
    {
        into.EnsureCapacity(into.Count + Count);
        for (var block = 0; block + 1 < _offsets.Length; block++)
        {
            PostingBlock.Read(_bytes.AsSpan(_offsets[block].._offsets[block + 1]), FirstKey(block, _shift), into);
        }
    }

    private static int BlockOf(uint key, int shift) => (int)((ulong)key >> shift);

    private static uint FirstKey(int block, int shift) => (uint)((ulong)block << shift);
}
