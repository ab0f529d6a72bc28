using Cleaner.Lines;

namespace Cleaner.Scoring.Words;

/// <summary>Learned weights of words, filed under 32 bits of their hash: how much a word speaks for the article (positive) or against it. Immutable.</summary>
internal sealed class WordWeights
{
    /// <summary>A weight of one is this step of log-odds.</summary>
    public const double Unit = 1.0 / 16;

    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly int _mask;
    private readonly HashFilter _known;

    /// <param name="entries">Hash and weight of each word; no hash twice, none 0.</param>
    public WordWeights(IReadOnlyList<(uint Key, sbyte Weight)> entries)
    {
        Entries = entries;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)entries.Count * 2 + 2);
        _mask = size - 1;
        _keys = new uint[size];
        _weights = new sbyte[size];
        _known = new HashFilter(entries.Count);
        foreach (var (key, weight) in entries)
        {
            var slot = (int)key & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            (_keys[slot], _weights[slot]) = (key, weight);
            _known.Add(key);
        }
    }

    public static WordWeights Empty { get; } = new([]);

    public IReadOnlyList<(uint Key, sbyte Weight)> Entries { get; }

    /// <summary>The weight in <see cref="Unit"/>s; 0 for an unknown word.</summary>
    public int this[uint key]
    {
        get
        {
            // Most words are unknown.
            if (!_known.MayHold(key))
            {
                return 0;
            }

            var slot = (int)key & _mask;
            while (_keys[slot] != key)
            {
                if (_keys[slot] == 0)
                {
                    return 0;
                }

                slot = (slot + 1) & _mask;
            }

            return _weights[slot];
        }
    }

    /// <summary>The weights of several words together.</summary>
    public int Sum(ReadOnlySpan<uint> words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            sum += this[word];
        }

        return sum;
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

    public void Write(BinaryWriter writer)
    {
        writer.Write((ushort)Entries.Count);
        foreach (var (key, weight) in Entries)
        {
            writer.Write(key);
            writer.Write(weight);
        }
    }
}
