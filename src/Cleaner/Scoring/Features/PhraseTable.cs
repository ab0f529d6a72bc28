namespace Cleaner.Scoring.Features;

/// <summary>Finds which of many phrase lists occur in a lower-case text, in one scan. Immutable.</summary>
/// <remarks>
/// Lists are written as phrases separated by <c>|</c>. <c>^</c> before a phrase: only at the start of the text, marks aside.
/// <c>></c> after it: no letter or digit may follow; <c>&lt;</c> before it: none may stand before. Phrases of letters that have spaces
/// between words start at a word's start anyway, unless the table is built to look inside words. No phrase begins with a space.
/// </remarks>
internal sealed class PhraseTable
{
    private readonly bool _insideWords;
    private readonly PhraseIndex _anywhere, _atStart;

    /// <param name="lists">Each list's phrases; the list's position is the bit that a match sets.</param>
    /// <param name="insideWords">Whether phrases may start in the middle of a word.</param>
    /// <exception cref="ArgumentException">A phrase begins with a space.</exception>
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
                    phrases.Add(phrase.Text[0] != ' ' ? phrase : throw new ArgumentException($"The phrase '{phrase.Text}' begins with a space.", nameof(lists)));
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
    public uint Match(ReadOnlySpan<char> text, bool atStart)
    {
        var found = 0U;
        var wordBefore = 0UL;
        for (var at = 0; at < text.Length; at += CharMasks.Length)
        {
            var masks = CharMasks.Of(text[at..]);
            var words = masks.Words | masks.Cjk;
            var behindWords = words << 1 | wordBefore;
            var places = ~masks.Spaces & (ulong.MaxValue >> Math.Max(0, CharMasks.Length - (text.Length - at)));
            places &= _insideWords ? ulong.MaxValue : ~(masks.Words & ~masks.Unspaced & behindWords);
            found |= _anywhere.At(text, at, places, behindWords);
            if (atStart)
            {
                // Up to the first word, and at it.
                found |= _atStart.At(text, at, places & (words ^ (words - 1)), behindWords);
                atStart = words == 0;
            }

            wordBefore = words >> (CharMasks.Length - 1);
        }

        return found;
    }
}
