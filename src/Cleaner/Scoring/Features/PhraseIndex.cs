using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cleaner.Scoring.Features;

/// <summary>
/// Phrases filed under their first one to four characters. Bit sets turn away nearly every position of a text; behind them, phrases
/// with the same beginning stand in order. Immutable.
/// </summary>
/// <remarks>Only the first bit set belongs into the loop over a text: with the rest of it inlined, the loop has no registers left.</remarks>
internal sealed class PhraseIndex
{
    /// <summary>Large enough that hardly any position passes by chance, small enough for the first cache.</summary>
    private const int FilterBits = 16;

    private const int MostKeyChars = 4;

    private const int AsciiPairs = 1 << 14, Others = 1 << 14;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _starts = new ulong[(AsciiPairs + Others) / 64];
    private readonly ulong[] _keys;
    private readonly int[] _firsts;
    private readonly Entry[] _entries;
    private readonly int _mask;

    public PhraseIndex(IEnumerable<Phrase> phrases)
    {
        _entries = [.. phrases.Select(phrase => new Entry(phrase, KeyOf(phrase.Text), 0))];
        Array.Sort(_entries, static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : string.CompareOrdinal(a.Phrase.Text, b.Phrase.Text));
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)_entries.Length * 2 + 1);
        _mask = size - 1;
        _keys = new ulong[size];
        _firsts = new int[size];
        for (var i = 0; i < _entries.Length; i++)
        {
            ref var entry = ref _entries[i];
            if (i > 0 && _entries[i - 1].Key == entry.Key)
            {
                entry = entry with { Shared = entry.Phrase.Text.AsSpan().CommonPrefixLength(_entries[i - 1].Phrase.Text) };
                continue;
            }

            var hash = Hash(entry.Key);
            _filter[hash >> 6] |= 1UL << (int)(hash & 63);
            AddStart(entry.Phrase.Text);
            var slot = (int)hash & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = entry.Key;
            _firsts[slot] = i;
        }
    }

    /// <summary>Whether a phrase may begin with these two characters; cheap, and false for most.</summary>
    public bool MayBegin(char first, char second)
    {
        var start = Start(first, second);
        return (_starts[start >> 6] >> start & 1) != 0;
    }

    /// <summary>The lists that have a phrase at this place of a text, as bits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public uint At(ReadOnlySpan<char> text, int at, bool wordBefore)
    {
        ulong key = text[at];
        var found = Look(text, at, key, wordBefore);
        for (var length = 1; length < MostKeyChars && at + length < text.Length; length++)
        {
            key |= (ulong)text[at + length] << 16 * length;
            found |= Look(text, at, key, wordBefore);
        }

        return found;
    }

    private uint Look(ReadOnlySpan<char> text, int at, ulong key, bool wordBefore)
    {
        var hash = Hash(key);
        return (_filter[hash >> 6] >> (int)(hash & 63) & 1) == 0 ? 0 : Compare(text[at..], key, (int)hash & _mask, wordBefore);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Compare(ReadOnlySpan<char> rest, ulong key, int slot, bool wordBefore)
    {
        while (_keys[slot] != key)
        {
            if (_keys[slot] == 0)
            {
                return 0;
            }

            slot = (slot + 1) & _mask;
        }

        // They are in order: what the text has in common with one tells of most others that they are not it, without a look.
        var found = 0U;
        var common = 0;
        for (var i = _firsts[slot]; i < _entries.Length; i++)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Key != key || entry.Shared < common)
            {
                break;
            }

            if (entry.Shared == common)
            {
                common += rest[common..].CommonPrefixLength(entry.Phrase.Text.AsSpan(common));
                found |= common == entry.Phrase.Text.Length && entry.Phrase.Fits(rest[common..], wordBefore) ? entry.Phrase.Bit : 0;
            }
        }

        return found;
    }

    private void AddStart(string text)
    {
        for (var second = '\0'; second < 0x80; second++)
        {
            if (text.Length == 1 || second == (text[1] & 0x7F))
            {
                var start = Start(text[0], second);
                _starts[start >> 6] |= 1UL << start;
            }
        }
    }

    /// <summary>Pairs of ASCII each have a bit; of other characters the first alone counts.</summary>
    private static int Start(char first, char second) => first < 0x80 ? first << 7 | second & 0x7F : AsciiPairs | first & (Others - 1);

    private static uint Hash(ulong key) => (uint)(key * 0x9E3779B97F4A7C15 >> (64 - FilterBits));

    private static ulong KeyOf(string text)
    {
        var key = 0UL;
        for (var i = Math.Min(MostKeyChars, text.Length) - 1; i >= 0; i--)
        {
            key = key << 16 | text[i];
        }

        return key;
    }

    /// <param name="Phrase">The phrase.</param>
    /// <param name="Key">Its first characters.</param>
    /// <param name="Shared">How many characters it begins with that the one before it has too, under the same key.</param>
    private readonly record struct Entry(Phrase Phrase, ulong Key, int Shared);
}
