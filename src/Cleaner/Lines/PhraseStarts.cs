using System.Collections.Frozen;

namespace Cleaner.Lines;

/// <summary>Phrases by their first character, each with a number, for looking whether one of them begins at a place where hardly ever one does.</summary>
internal sealed class PhraseStarts
{
    private readonly FrozenDictionary<char, (string Phrase, int Number)[]> _phrases;
    private readonly HashFilter _pairs;
    private readonly bool _hasSingles;

    public PhraseStarts(IEnumerable<(string Phrase, int Number)> phrases)
    {
        var all = phrases.ToArray();
        _phrases = all.GroupBy(entry => entry.Phrase[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        _pairs = new HashFilter(all.Length);
        foreach (var (phrase, _) in all)
        {
            _hasSingles |= phrase.Length == 1;
            _pairs.Add(HashFilter.Pair(phrase[0], phrase.Length > 1 ? phrase[1] : '\0'));
        }
    }

    /// <summary>The phrases that may begin at a place in the text, in the order given; none where its next two characters begin no phrase.</summary>
    public ReadOnlySpan<(string Phrase, int Number)> At(ReadOnlySpan<char> text, int at)
    {
        return (at + 1 < text.Length && _pairs.MayHold(HashFilter.Pair(text[at], text[at + 1]))) || (_hasSingles && _pairs.MayHold(HashFilter.Pair(text[at], '\0')))
            ? _phrases.GetValueOrDefault(text[at]) : [];
    }

    /// <summary>Whether the text begins with one of the phrases.</summary>
    public bool Begin(ReadOnlySpan<char> text) => !text.IsEmpty && StandAt(text, 0);

    /// <summary>Whether one of the phrases stands anywhere in the text.</summary>
    public bool StandIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (StandAt(text, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool StandAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var (phrase, _) in At(text, at))
        {
            if (text[at..].StartsWith(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
