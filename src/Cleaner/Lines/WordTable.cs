using System.Collections.Frozen;

namespace Cleaner.Lines;

/// <summary>Words with what they mean, looked up by stretches of text of which most are none of them: those are turned away by a filter.</summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T> _table;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly HashFilter _filter;
    private readonly bool _ignoresCase;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words, bool ignoresCase = false)
    {
        _table = words.ToFrozenDictionary(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _words = _table.GetAlternateLookup<ReadOnlySpan<char>>();
        _ignoresCase = ignoresCase;
        _filter = new HashFilter(_table.Count);
        foreach (var word in _table.Keys)
        {
            if (word.Length > 0)
            {
                _filter.Add(Hash(word));
            }
        }
    }

    public int Count => _table.Count;

    public IEnumerable<KeyValuePair<string, T>> Words => _table;

    public bool Contains(ReadOnlySpan<char> word) => TryGetValue(word, out _);

    public bool TryGetValue(ReadOnlySpan<char> word, out T? value)
    {
        if (!word.IsEmpty && _filter.MayHold(Hash(word)))
        {
            return _words.TryGetValue(word, out value);
        }

        value = default;
        return false;
    }

    /// <summary>What the length, both ends and the middle tell, which is all of most words in Chinese.</summary>
    private uint Hash(ReadOnlySpan<char> word)
    {
        var (first, middle, last) = (word[0], word[word.Length >> 1], word[^1]);
        if (_ignoresCase)
        {
            (first, middle, last) = (Upper(first), Upper(middle), Upper(last));
        }

        return ((((((uint)word.Length * 0x9E37) + first) * 0x01000193) + middle) * 0x01000193) + last;
    }

    private static char Upper(char c) => c < 0x80 ? char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c : c is >= '\u3040' and <= '\u9FFF' ? c : char.ToUpperInvariant(c);
}

/// <summary>Makes tables of words.</summary>
internal static class WordTable
{
    /// <summary>A table of words that have no more to say than that they are in it.</summary>
    public static WordTable<bool> Of(IEnumerable<string> words, bool ignoresCase = false)
    {
        return new(words.Distinct(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).Select(word => KeyValuePair.Create(word, true)), ignoresCase);
    }
}
