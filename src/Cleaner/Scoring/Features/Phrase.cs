namespace Cleaner.Scoring.Features;

/// <summary>One phrase of a list.</summary>
/// <param name="Text">What is looked for.</param>
/// <param name="Bit">Its list.</param>
/// <param name="AtStart">Whether it must stand at the text's start.</param>
/// <param name="WordStart">Whether no word may run into it.</param>
/// <param name="WordEnd">Whether no word may run on behind it.</param>
internal sealed record Phrase(string Text, uint Bit, bool AtStart, bool WordStart, bool WordEnd)
{
    /// <summary>Reads a phrase as <see cref="PhraseTable"/> has it written.</summary>
    public static Phrase Parse(ReadOnlySpan<char> written, uint bit)
    {
        var atStart = written.StartsWith('^');
        var wordStart = written.StartsWith('<');
        var wordEnd = written.EndsWith('>');
        return new(written[(atStart || wordStart ? 1 : 0)..^(wordEnd ? 1 : 0)].ToString(), bit, atStart, wordStart, wordEnd);
    }
}
