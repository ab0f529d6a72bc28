using System.Numerics;
using Cleaner.Lines;

namespace Cleaner.Scoring.Words;

/// <summary>Learned weights of words, filed under 32 bits of their hash: how much a word speaks for the article (positive) or against it. Immutable.</summary>
internal sealed class WordWeights
{
    /// <summary>A weight of one is this step of log-odds.</summary>
    public const double Unit = 1.0 / 16;

    /// <summary>Key and weight side by side: what is known costs one look into memory. A key of 0 is a free place.</summary>
    private readonly (uint Key, int Weight)[] _slots;
    private readonly HashFilter _known;

    /// <param name="entries">Hash and weight of each word; no hash twice, none 0.</param>
    public WordWeights(IReadOnlyList<(uint Key, sbyte Weight)> entries)
    {
        Entries = entries;
        _slots = new (uint, int)[BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2 + 2)];
        _known = new HashFilter(entries.Count);
        foreach (var (key, weight) in entries)
        {
            _slots[SlotOf(key)] = (key, weight);
            _known.Add(key);
        }
    }

    public static WordWeights Empty { get; } = new([]);

    public IReadOnlyList<(uint Key, sbyte Weight)> Entries { get; }

    /// <summary>The weight in <see cref="Unit"/>s; 0 for an unknown word.</summary>
    public int this[uint key] => _known.MayHold(key) ? _slots[SlotOf(key)].Weight : 0;

    /// <summary>The weights of several words together.</summary>
    public int Sum(ReadOnlySpan<uint> words)
    {
        // Most words are unknown: those that may be known are set apart without a branch, which nothing would foretell.
        const int Most = 64;
        Span<uint> known = stackalloc uint[Most];
        var sum = 0;
        for (var from = 0; from < words.Length; from += Most)
        {
            var count = 0;
            foreach (var word in words.Slice(from, Math.Min(Most, words.Length - from)))
            {
                known[count] = word;
                count += _known.MayHold(word) ? 1 : 0;
            }

            foreach (var word in known[..count])
            {
                sum += _slots[SlotOf(word)].Weight;
            }
        }

        return sum;
    }

    /// <summary>Where a key stands, or has its place.</summary>
    private int SlotOf(uint key)
    {
        var mask = _slots.Length - 1;
        var slot = (int)key & mask;
        while (_slots[slot].Key != key && _slots[slot].Key != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    /// <summary>Reads what <see cref="Write"/> wrote: the number of words (u16), then hash (u32) and weight (i8) of each.</summary>
    public static WordWeights Read(BinaryReader reader)
    {
        var entries = new (uint, sbyte)[reader.ReadUInt16()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = (reader.ReadUInt32(), reader.ReadSByte());
        }

        return new(entries);
    }

    /// <exception cref="OverflowException">There are more words than the format can count.</exception>
    public void Write(BinaryWriter writer)
    {
        writer.Write(checked((ushort)Entries.Count));
        foreach (var (key, weight) in Entries)
        {
            writer.Write(key);
            writer.Write(weight);
        }
    }
}
