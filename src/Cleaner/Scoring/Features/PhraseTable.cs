namespace Cleaner.Scoring.Features;

/// <summary>
/// Finds which of many phrase lists occur in a lower-case text, in one scan: phrases are filed under their first one to three
/// characters, and bit sets turn away nearly every position. Immutable.
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

    /// <summary>From here on scripts set no spaces, and any character may begin a phrase.</summary>
    private const char FirstWithoutSpaces = '\u2E80';

    private readonly bool _insideWords;
    private readonly CharSet _starts = new();
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

        phrases.Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : string.CompareOrdinal(a.Text, b.Text));
        _phrases = [.. phrases];
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_phrases.Length * 2 + 1);
        _mask = size - 1;
        _keys = new ulong[size];
        _firsts = new int[size];
        for (var i = 0; i < _phrases.Length; i++)
        {
            var key = _phrases[i].Key;
            _starts.Add(_phrases[i].Text[0]);
            if (i > 0 && _phrases[i - 1].Key == key)
            {
                _phrases[i] = _phrases[i] with { Shared = _phrases[i].Text.AsSpan().CommonPrefixLength(_phrases[i - 1].Text) };
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
            if (_starts.Has(c))
            {
                LookAt(text, i, wordBefore, atStart, ref found);
            }

            wordBefore = IsWord(c);
            atStart &= !wordBefore;
            while (wordBefore && !_insideWords && i + 1 < text.Length && text[i + 1] < FirstWithoutSpaces && IsWord(text[i + 1]))
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>Looks for phrases of three characters and more, of two and of one, that begin here.</summary>
    private void LookAt(ReadOnlySpan<char> text, int at, bool wordBefore, bool atStart, ref uint found)
    {
        ulong c = text[at];
        if (at + 1 < text.Length)
        {
            var second = (ulong)text[at + 1] << 16 | c;
            if (at + 2 < text.Length)
            {
                Look(text, at, (ulong)text[at + 2] << 32 | second, wordBefore, atStart, ref found);
            }

            // Letters alone make no phrase of two without the word's end behind them: nearly all positions need one look.
            if (c >= 0x80 || text[at + 1] >= 0x80 || at + 2 == text.Length || !IsWord(text[at + 2]))
            {
                Look(text, at, second, wordBefore, atStart, ref found);
            }
        }

        if (c >= 0x80)
        {
            Look(text, at, c, wordBefore, atStart, ref found);
        }
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

        // They are in order: what the text has in common with one tells of most others that they are not it, without a look.
        var common = 0;
        for (var i = _firsts[slot]; i < _phrases.Length && _phrases[i].Key == key && _phrases[i].Shared >= common; i++)
        {
            ref readonly var phrase = ref _phrases[i];
            if (phrase.Shared > common)
            {
                continue;
            }

            common += text[(at + common)..].CommonPrefixLength(phrase.Text.AsSpan(common));
            var end = at + common;
            if (common == phrase.Text.Length && (atStart || !phrase.AtStart) && !(phrase.WordStart && wordBefore) &&
                !(phrase.WordEnd && end < text.Length && IsWord(text[end])))
            {
                found |= phrase.Bit;
            }
        }
    }

    private static bool IsWord(char c) => CharKinds.Of(c) is <= CharKind.Cjk;

    private static uint Hash(ulong key) => (uint)(key * 0x9E3779B97F4A7C15 >> (64 - FilterBits));

    /// <param name="Text">What is looked for.</param>
    /// <param name="Key">Its first characters.</param>
    /// <param name="Bit">Its list.</param>
    /// <param name="AtStart">Whether it must stand at the text's start.</param>
    /// <param name="WordStart">Whether no word may run into it.</param>
    /// <param name="WordEnd">Whether no word may run on behind it.</param>
    /// <param name="Shared">How many characters it begins with that the phrase before it has too, under the same key.</param>
    private readonly record struct Phrase(string Text, ulong Key, uint Bit, bool AtStart, bool WordStart, bool WordEnd, int Shared)
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
            return new(text, key, bit, atStart, wordStart, wordEnd, 0);
        }
    }
}
