using System.Numerics;
using System.Runtime.InteropServices;

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

    public static PostingRun Empty { get; } = new Writer(0).Finish();

    public int Count { get; }

    public long Bytes => _bytes.Length + ((long)_offsets.Length * sizeof(int));

    /// <summary>This run's postings and the sorted ones given, without those of documents that are not held, where any have gone.</summary>
    public PostingRun Merge(ReadOnlySpan<ulong> sorted, Func<int, bool>? isHeld)
    {
        var writer = new Writer(Count + sorted.Length);
        var block = new List<ulong>();
        var next = 0;
        for (var i = 0; i + 1 < _offsets.Length; i++)
        {
            block.Clear();
            PostingBlock.Read(_bytes.AsSpan(_offsets[i].._offsets[i + 1]), FirstKey(i, _shift), block);
            foreach (var posting in CollectionsMarshal.AsSpan(block))
            {
                while (next < sorted.Length && sorted[next] < posting)
                {
                    Add(sorted[next++]);
                }

                Add(posting);
            }
        }

        while (next < sorted.Length)
        {
            Add(sorted[next++]);
        }

        return writer.Finish();

        void Add(ulong posting)
        {
            if (isHeld is null || isHeld(PostingBlock.Document(posting)))
            {
                writer.Add(posting);
            }
        }
    }

    public void Find(uint key, List<int> into)
    {
        var block = BlockOf(key, _shift);
        PostingBlock.Find(_bytes.AsSpan(_offsets[block].._offsets[block + 1]), FirstKey(block, _shift), key, into);
    }

    /// <summary>
    /// Reads a byte of the key's block, so that it is on its way from memory while other keys are looked up; what it is does not matter.
    /// </summary>
    public int Touch(uint key)
    {
        var offset = _offsets[BlockOf(key, _shift)];
        return offset < _bytes.Length ? _bytes[offset] : 0;
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

    /// <summary>Writes sorted postings into blocks.</summary>
    private sealed class Writer
    {
        private readonly int[] _offsets;
        private readonly int _shift;
        private byte[] _bytes;
        private int _length;
        private int _block;
        private ulong _last;
        private int _count;

        public Writer(int atMost)
        {
            var bits = Math.Min(28, BitOperations.Log2((uint)(atMost / PostingsPerBlock) + 1));
            _shift = 32 - bits;
            _offsets = new int[(1 << bits) + 1];
            _bytes = new byte[Math.Max(64, checked(atMost * 5))];
        }

        public void Add(ulong posting)
        {
            var block = BlockOf(PostingBlock.Key(posting), _shift);
            if (block != _block || _count == 0)
            {
                EndBlocks(block);
                _last = (ulong)FirstKey(block, _shift) << 32;
            }

            if (_bytes.Length - _length < PostingBlock.MaxPosting)
            {
                Array.Resize(ref _bytes, checked(_bytes.Length + (_bytes.Length / 8) + PostingBlock.MaxPosting));
            }

            _length += PostingBlock.Write(posting, _last, _bytes.AsSpan(_length));
            _last = posting;
            _count++;
        }

        public PostingRun Finish()
        {
            EndBlocks(_offsets.Length - 1);
            Array.Resize(ref _bytes, _length);
            return new PostingRun(_bytes, _offsets, _shift, _count);
        }

        private void EndBlocks(int next)
        {
            while (_block < next)
            {
                _offsets[++_block] = _length;
            }
        }
    }
}
