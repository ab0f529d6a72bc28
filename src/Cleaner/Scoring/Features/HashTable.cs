using System.Buffers;
using System.Numerics;

namespace Cleaner.Scoring.Features;

/// <summary>Maps 64-bit hashes to two small numbers by open addressing, in rented memory; a page has one table per use, and returns it.</summary>
internal struct HashTable : IDisposable
{
    private readonly Entry[] _entries;
    private readonly ulong _mask;

    /// <param name="capacity">At most this many different keys are added.</param>
    public HashTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity + (capacity / 2)));
        _entries = ArrayPool<Entry>.Shared.Rent(size);
        Array.Clear(_entries, 0, size);
        _mask = (ulong)size - 1;
    }

    /// <summary>The slot of a key, which is added with zeros where it is new.</summary>
    public readonly ref Entry Add(ulong key, out int slot)
    {
        key |= 1;
        var at = (key >> 7) & _mask;
        while (_entries[at].Key != key && _entries[at].Key != 0)
        {
            at = (at + 1) & _mask;
        }

        _entries[at].Key = key;
        slot = (int)at;
        return ref _entries[at];
    }

    /// <summary>The slot of a key, or -1.</summary>
    public readonly int Find(ulong key)
    {
        key |= 1;
        var at = (key >> 7) & _mask;
        while (_entries[at].Key != key)
        {
            if (_entries[at].Key == 0)
            {
                return -1;
            }

            at = (at + 1) & _mask;
        }

        return (int)at;
    }

    public readonly ref Entry this[int slot] => ref _entries[slot];

    public readonly void Dispose() => ArrayPool<Entry>.Shared.Return(_entries);

    public struct Entry
    {
        public ulong Key;
        public int First, Second;
    }
}
