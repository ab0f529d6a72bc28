using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cleaner.Scoring.Features;

/// <summary>
/// Phrases filed under their first one to four characters. A bit set turns away nearly every place of a text; behind it, phrases
/// with the same beginning stand in order. Immutable.
/// </summary>
internal sealed class PhraseIndex
{
    /// <summary>Large enough that hardly any place passes by chance, small enough for the first cache.</summary>
    private const int FilterBits = 16;

    private const int MostKeyChars = 4;

    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly (ulong Key, int First)[] _slots;
    private readonly Entry[] _entries;

    /// <summary>All phrases, one behind the other.</summary>
    private readonly string _texts;

    public PhraseIndex(IEnumerable<Phrase> phrases)
    {
        var sorted = phrases.Select(phrase => (Key: KeyOf(phrase.Text), Phrase: phrase)).ToArray();
        Array.Sort(sorted, static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : string.CompareOrdinal(a.Phrase.Text, b.Phrase.Text));
        _entries = new Entry[sorted.Length];
        _slots = new (ulong, int)[BitOperations.RoundUpToPowerOf2((uint)sorted.Length * 2 + 1)];
        var texts = new StringBuilder();
        for (var i = 0; i < sorted.Length; i++)
        {
            var (key, phrase) = sorted[i];
            var isFirst = i == 0 || sorted[i - 1].Key != key;
            var shared = isFirst ? Math.Min(MostKeyChars, phrase.Text.Length) : phrase.Text.AsSpan().CommonPrefixLength(sorted[i - 1].Phrase.Text);
            _entries[i] = new(texts.Length, phrase.Text.Length, shared, phrase.Bit, phrase.WordStart, phrase.WordEnd, i + 1 == sorted.Length || sorted[i + 1].Key != key);
            texts.Append(phrase.Text);
            if (isFirst)
            {
                File(key, i);
            }
        }

        _texts = texts.ToString();
    }

    /// <summary>The lists that have a phrase at one of up to 64 places of a text, as bits.</summary>
    /// <param name="text">In lower case.</param>
    /// <param name="from">The first of the places.</param>
    /// <param name="places">Which of them are meant.</param>
    /// <param name="behindWords">Before which of them a character of a word stands.</param>
    public uint At(ReadOnlySpan<char> text, int from, ulong places, ulong behindWords)
    {
        var found = 0U;
        for (; places != 0; places &= places - 1)
        {
            var place = BitOperations.TrailingZeroCount(places);
            var rest = text[(from + place)..];
            var key = KeyOf(rest);
            if (MayHold(key))
            {
                found |= Look(rest, key, (behindWords >> place & 1) != 0);
            }
        }

        return found;
    }

    /// <summary>Whether there may be a phrase of this key or of its beginning; cheap, and false for most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHold(ulong key) => (Bit(key) | Bit(Beginning(key, 3)) | Bit(Beginning(key, 2)) | Bit(Beginning(key, 1))) != 0;

    private ulong Bit(ulong key)
    {
        var hash = Hash(key);
        return _filter[hash >> 6] >> (int)(hash & 63) & 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Look(ReadOnlySpan<char> rest, ulong key, bool wordBefore)
    {
        var found = 0U;
        for (var length = Math.Min(MostKeyChars, rest.Length); length > 0; length--)
        {
            var own = Beginning(key, length);
            if (Bit(own) != 0)
            {
                found |= Compare(rest, own, length, wordBefore);
            }
        }

        return found;
    }

    private uint Compare(ReadOnlySpan<char> rest, ulong key, int length, bool wordBefore)
    {
        var slot = SlotOf(key);
        if (_slots[slot].Key != key)
        {
            return 0;
        }

        // They are in order: what the text has in common with one tells of most others that they are not it, without a look.
        var found = 0U;
        var common = length;
        for (var i = _slots[slot].First; ; i++)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Shared == common)
            {
                common += rest[common..].CommonPrefixLength(_texts.AsSpan(entry.Start + common, entry.Length - common));
                found |= common == entry.Length && entry.Fits(rest[common..], wordBefore) ? entry.Bit : 0;
            }

            if (entry.IsLast || _entries[i + 1].Shared < common)
            {
                return found;
            }
        }
    }

    private void File(ulong key, int entry)
    {
        var hash = Hash(key);
        _filter[hash >> 6] |= 1UL << (int)(hash & 63);
        _slots[SlotOf(key)] = (key, entry);
    }

    /// <summary>Where a key stands, or has its place.</summary>
    private int SlotOf(ulong key)
    {
        var mask = _slots.Length - 1;
        var slot = (int)Hash(key) & mask;
        while (_slots[slot].Key != key && _slots[slot].Key != 0)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private static uint Hash(ulong key) => (uint)(key * 0x9E3779B97F4A7C15 >> (64 - FilterBits));

    /// <summary>The key of fewer characters.</summary>
    private static ulong Beginning(ulong key, int length) => key & (ulong.MaxValue >> (16 * (MostKeyChars - length)));

    /// <summary>The first characters, the first of them lowest.</summary>
    private static ulong KeyOf(ReadOnlySpan<char> text)
    {
        if (text.Length >= MostKeyChars)
        {
            return text[0] | (ulong)text[1] << 16 | (ulong)text[2] << 32 | (ulong)text[3] << 48;
        }

        var key = 0UL;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            key = key << 16 | text[i];
        }

        return key;
    }

    /// <param name="Start">Where it stands in the texts.</param>
    /// <param name="Length">Its length.</param>
    /// <param name="Shared">How many characters it begins with that the one before it has too, under the same key; of the first, the characters of the key.</param>
    /// <param name="Bit">Its list.</param>
    /// <param name="WordStart">Whether no word may run into it.</param>
    /// <param name="WordEnd">Whether no word may run on behind it.</param>
    /// <param name="IsLast">Whether no other has its key behind it.</param>
    private readonly record struct Entry(int Start, int Length, int Shared, uint Bit, bool WordStart, bool WordEnd, bool IsLast)
    {
        /// <summary>Whether it may stand between what is before it and the rest of the text.</summary>
        public bool Fits(ReadOnlySpan<char> rest, bool wordBefore) => !(WordStart && wordBefore) && !(WordEnd && rest.Length > 0 && CharKinds.IsWord(rest[0]));
    }
}
