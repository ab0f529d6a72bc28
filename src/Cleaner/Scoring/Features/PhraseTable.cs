namespace Cleaner.Scoring.Features;

/// <summary>
/// Finds which of many phrase lists occur in a lower-case text, in one scan: phrases are filed under their first one to three
/// characters, and a bit set turns away nearly every position. Immutable.
/// </summary>
/// <remarks>
/// Lists are written as phrases separated by <c>|</c>. <c>^</c> before a phrase: only at the start of the text, marks aside.
/// <c>></c> after it: no letter or digit may follow; <c>&lt;</c> before it: none may stand before. Phrases of letters that have spaces
/// between words start at a word's start anyway, unless the table is built to look inside words.
/// </remarks>
internal sealed class PhraseTable
{
    /// <summary>Large enough that hardly any position passes by chance, small enough for the first cache.</summary>
    private const int FilterBits = 16;

    private const int MostKeyChars = 3;

    private readonly bool _insideWords;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];
    private readonly ulong[] _keys;
    private readonly int[] _firsts;
    private readonly Phrase[] _phrases;
    private readonly int _mask;

    /// <param name="lists">Each list's phrases; the list's position is the bit that a match sets.</param>
    /// <param name="insideWords">Whether phrases may start in the middle of a word.</param>
    public PhraseTable(ReadOnlySpan<string> lists, bool insideWords)
    {
        _insideWords = insideWords;
        var phrases = new List<Phrase>();
        for (var bit = 0; bit < lists.Length; bit++)
        {
            foreach (var range in lists[bit].AsSpan().Split('|'))
            {
                if (Phrase.Parse(lists[bit].AsSpan()[range], 1U << bit) is { Text.Length: > 0 } phrase)
                {
                    phrases.Add(phrase);
                }
            }
        }

        phrases.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        _phrases = [.. phrases];
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_phrases.Length * 2 + 1);
        _mask = size - 1;
        _keys = new ulong[size];
        _firsts = new int[size];
        for (var i = 0; i < _phrases.Length; i++)
        {
            var key = _phrases[i].Key;
            if (i > 0 && _phrases[i - 1].Key == key)
            {
                continue;
            }

            var hash = Hash(key);
            _filter[hash >> 6] |= 1UL << (int)(hash & 63);
            var slot = (int)hash & _mask;
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _keys[slot] = key;
            _firsts[slot] = i;
        }
    }

    /// <summary>The lists that occur in a text, which must be in lower case, as bits.</summary>
    public uint Match(ReadOnlySpan<char> text) => Match(text, atStart: true);

    /// <summary>The same for a piece of a text.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="atStart">Whether the text begins with it.</param>
    public uint Match(ReadOnlySpan<char> text, bool atStart)
    {
        var found = 0U;
        var wordBefore = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var word = IsWord(c);
            if (_insideWords || !word || !wordBefore || c >= 0x2E80)
            {
                var second = i + 1 < text.Length ? (ulong)text[i + 1] << 16 | c : c;
                if (i + 2 < text.Length)
                {
                    Look(text, i, (ulong)text[i + 2] << 32 | second, wordBefore, atStart, ref found);
                }

                // Letters alone make no phrase of two without the word's end behind them: nearly all positions need one look.
                if (i + 1 < text.Length && (c >= 0x80 || text[i + 1] >= 0x80 || i + 2 == text.Length || !IsWord(text[i + 2])))
                {
                    Look(text, i, second, wordBefore, atStart, ref found);
                }

                if (c >= 0x80)
                {
                    Look(text, i, c, wordBefore, atStart, ref found);
                }
            }

            atStart &= !word;
            wordBefore = word;
        }

        return found;
    }

    private void Look(ReadOnlySpan<char> text, int at, ulong key, bool wordBefore, bool atStart, ref uint found)
    {
        var hash = Hash(key);
        if ((_filter[hash >> 6] >> (int)(hash & 63) & 1) != 0)
        {
            Compare(text, at, key, (int)hash & _mask, wordBefore, atStart, ref found);
        }
    }

    private void Compare(ReadOnlySpan<char> text, int at, ulong key, int slot, bool wordBefore, bool atStart, ref uint found)
    {
        while (_keys[slot] != key)
        {
            if (_keys[slot] == 0)
            {
                return;
            }

            slot = (slot + 1) & _mask;
        }

        for (var i = _firsts[slot]; i < _phrases.Length && _phrases[i].Key == key; i++)
        {
            var phrase = _phrases[i];
            var end = at + phrase.Text.Length;
            if ((found & phrase.Bit) == 0 && (atStart || !phrase.AtStart) && !(phrase.WordStart && wordBefore) && end <= text.Length &&
                text[at..end].SequenceEqual(phrase.Text) && !(phrase.WordEnd && end < text.Length && IsWord(text[end])))
            {
                found |= phrase.Bit;
            }
        }
    }

    private static bool IsWord(char c) => CharKinds.Of(c) is <= CharKind.Cjk;

    private static uint Hash(ulong key) => (uint)(key * 0x9E3779B97F4A7C15 >> (64 - FilterBits));

    private sealed record Phrase(string Text, ulong Key, uint Bit, bool AtStart, bool WordStart, bool WordEnd)
    {
        public static Phrase Parse(ReadOnlySpan<char> written, uint bit)
        {
            var atStart = written.StartsWith('^');
            var wordStart = written.StartsWith('<');
            var wordEnd = written.EndsWith('>');
            var text = written[(atStart || wordStart ? 1 : 0)..^(wordEnd ? 1 : 0)].ToString();
            var key = 0UL;
            for (var i = Math.Min(MostKeyChars, text.Length) - 1; i >= 0; i--)
            {
                key = key << 16 | text[i];
            }

            System.Diagnostics.Debug.Assert(text.Length != 2 || text[0] >= 0x80 || text[1] >= 0x80 || wordEnd, $"{text} must end with its word.");
            return new(text, key, bit, atStart, wordStart, wordEnd);
        }
    }
}
