using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace Cleaner.NearDuplicates;

/// <summary>Entries and ids by document number, in chunks that go once all their documents have gone; numbers by id.</summary>
internal sealed class DocumentTable
{
    private const int ChunkSize = 4096;

    private readonly List<Chunk?> _chunks = [];
    private int[] _slots = new int[64];
    private int _used;

    public int Count { get; private set; }

    public int Next { get; private set; }

    public long Bytes => ((long)_slots.Length * sizeof(int)) + _chunks.Sum(static chunk => chunk?.Bytes ?? 0);

    public void Add(int document, string id, in DocumentEntry entry)
    {
        if (document != Next)
        {
            throw new ArgumentException("Documents are numbered in order.", nameof(document));
        }

        if ((_used + 1) * 4 > _slots.Length * 3)
        {
            Rehash();
        }

        if (document / ChunkSize == _chunks.Count)
        {
            _chunks.Add(new Chunk());
        }

        _chunks[^1]!.Add(Encoding.UTF8.GetBytes(id), entry);
        Next++;
        Count++;
        Insert(document);
    }

    public bool IsHeld(int document) => (uint)document < (uint)Next && ChunkOf(document) is { } chunk && chunk.Held[document % ChunkSize];

    public bool TryRead(int document, out DocumentEntry entry)
    {
        if (!IsHeld(document))
        {
            entry = default;
            return false;
        }

        entry = ChunkOf(document)!.Entries[document % ChunkSize].Unpack();
        return true;
    }

    public string IdOf(int document) => IsHeld(document)
        ? Encoding.UTF8.GetString(ChunkOf(document)!.IdOf(document % ChunkSize))
        : throw new ArgumentOutOfRangeException(nameof(document), document, "No such document is held.");

    public bool TryFind(string id, out int document)
    {
        // Ids are short: a web address at most, as a rule.
        Span<byte> buffer = stackalloc byte[512];
        var bytes = Encoding.UTF8.GetMaxByteCount(id.Length) <= buffer.Length ? buffer[..Encoding.UTF8.GetBytes(id, buffer)] : Encoding.UTF8.GetBytes(id);
        for (var slot = SlotOf(bytes); _slots[slot] != 0; slot = slot + 1 == _slots.Length ? 0 : slot + 1)
        {
            document = _slots[slot] - 1;
            if (IsHeld(document) && ChunkOf(document)!.IdOf(document % ChunkSize).SequenceEqual(bytes))
            {
                return true;
            }
        }

        document = -1;
        return false;
    }

    public bool Remove(int document)
    {
        if (!IsHeld(document))
        {
            return false;
        }

        var chunk = ChunkOf(document)!;
        chunk.Held[document % ChunkSize] = false;
        Count--;
        if (--chunk.HeldCount == 0 && chunk.Count == ChunkSize)
        {
            _chunks[document / ChunkSize] = null;
        }

        return true;
    }

    public IEnumerable<int> Held()
    {
        for (var document = 0; document < Next; document++)
        {
            if (IsHeld(document))
            {
                yield return document;
            }
        }
    }

    private Chunk? ChunkOf(int document) => _chunks[document / ChunkSize];

    private int SlotOf(ReadOnlySpan<byte> id) => (int)(((XxHash3.HashToUInt64(id) >> 32) * (uint)_slots.Length) >> 32);

    private void Insert(int document)
    {
        var slot = SlotOf(ChunkOf(document)!.IdOf(document % ChunkSize));
        while (_slots[slot] != 0)
        {
            slot = slot + 1 == _slots.Length ? 0 : slot + 1;
        }

        _slots[slot] = document + 1;
        _used++;
    }

    private void Rehash()
    {
        _slots = new int[Math.Max(64, Count * 2)];
        _used = 0;
        foreach (var document in Held())
        {
            Insert(document);
        }
    }

    private sealed class Chunk
    {
        private readonly int[] _idEnds = new int[ChunkSize];
        private byte[] _ids = new byte[ChunkSize];

        public PackedEntry[] Entries { get; } = new PackedEntry[ChunkSize];

        public bool[] Held { get; } = new bool[ChunkSize];

        public int Count { get; private set; }

        public int HeldCount { get; set; }

        public long Bytes => _ids.Length + (ChunkSize * (long)(sizeof(int) + sizeof(bool) + Marshal.SizeOf<PackedEntry>()));

        public ReadOnlySpan<byte> IdOf(int place) => _ids.AsSpan((place == 0 ? 0 : _idEnds[place - 1]).._idEnds[place]);

        public void Add(ReadOnlySpan<byte> id, in DocumentEntry entry)
        {
            var start = Count == 0 ? 0 : _idEnds[Count - 1];
            if (_ids.Length < start + id.Length)
            {
                Array.Resize(ref _ids, Math.Max(start + id.Length, _ids.Length + (_ids.Length / 2)));
            }

            id.CopyTo(_ids.AsSpan(start));
            _idEnds[Count] = start + id.Length;
            Entries[Count] = new PackedEntry(entry);
            Held[Count] = true;
            Count++;
            HeldCount++;
        }
    }

    /// <summary>An entry in 56 bytes.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct PackedEntry(in DocumentEntry entry)
    {
        private const long NoDate = -1;

        private readonly ulong _digestHigh = (ulong)(entry.Digest >> 64);
        private readonly ulong _digestLow = (ulong)entry.Digest;
        private readonly ulong _bound = entry.Bound;
        private readonly long _published = entry.Published?.Ticks ?? NoDate;
        private readonly int _period = entry.Period;
        private readonly int _length = entry.Length;
        private readonly int _sampleCount = entry.SampleCount;
        private readonly int _postedCount = entry.PostedCount;
        private readonly int _sourceRank = entry.SourceRank;

        public DocumentEntry Unpack() => new()
        {
            Period = _period,
            Digest = new UInt128(_digestHigh, _digestLow),
            Bound = _bound,
            SampleCount = _sampleCount,
            PostedCount = _postedCount,
            Length = _length,
            Published = _published == NoDate ? null : new DateTime(_published, DateTimeKind.Unspecified),
            SourceRank = _sourceRank,
        };
    }
}
