using System.Runtime.CompilerServices;

namespace Cleaner.Scoring.Features;

/// <summary>Finds which of many phrase lists occur in a lower-case text, in one scan. Immutable.</summary>
/// <remarks>
/// Lists are written as phrases separated by <c>|</c>. <c>^</c> before a phrase: only at the start of the text, marks aside.
/// <c>></c> after it: no letter or digit may follow; <c>&lt;</c> before it: none may stand before. Phrases of letters that have spaces
/// between words start at a word's start anyway, unless the table is built to look inside words.
/// </remarks>
internal sealed class PhraseTable
{
    /// <summary>From here on scripts set no spaces, and any character may begin a phrase.</summary>
    private const char FirstWithoutSpaces = '\u2E80';

    private readonly bool _insideWords;
    private readonly PhraseIndex _anywhere, _atStart;

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

        // Apart, so that the many that begin texts cost nothing behind the beginning.
        _anywhere = new(phrases.Where(phrase => !phrase.AtStart));
        _atStart = new(phrases.Where(phrase => phrase.AtStart));
    }

    /// <summary>The lists that occur in a text, which must be in lower case, as bits.</summary>
    public uint Match(ReadOnlySpan<char> text) => Match(text, atStart: true);

    /// <summary>The same for a piece of a text.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="atStart">Whether the text begins with it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public uint Match(ReadOnlySpan<char> text, bool atStart)
    {
        var found = 0U;
        var wordBefore = false;
        for (var i = 0; i < text.Length; i++)
        {
            var (first, second) = (text[i], i + 1 < text.Length ? text[i + 1] : '\0');
            if (_anywhere.MayBegin(first, second))
            {
                found |= _anywhere.At(text, i, wordBefore);
            }

            if (atStart && _atStart.MayBegin(first, second))
            {
                found |= _atStart.At(text, i, wordBefore);
            }

            wordBefore = CharKinds.IsWord(first);
            atStart &= !wordBefore;
            i = wordBefore && !_insideWords ? LastOfWord(text, i) : i;
        }

        return found;
    }

    /// <summary>The place of the last character, of the word that a place is in, at which no phrase may begin.</summary>
    private static int LastOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at + 1 < text.Length && text[at + 1] < FirstWithoutSpaces && CharKinds.IsWord(text[at + 1]))
        {
            at++;
        }

        return at;
    }
}
