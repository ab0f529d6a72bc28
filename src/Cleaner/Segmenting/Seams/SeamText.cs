using Cleaner.Scoring.Features;

namespace Cleaner.Segmenting.Seams;

/// <summary>A text's words with running totals, so that what stands around a blank is counted without a walk.</summary>
internal sealed class SeamText
{
    private readonly SeamCounts[] _totals;
    private readonly byte[] _since, _until;

    public SeamText(ReadOnlySpan<char> text)
    {
        Words = SeamWords.Of(text);
        _totals = new SeamCounts[Words.Length + 1];
        _since = new byte[Words.Length + 1];
        _until = new byte[Words.Length + 1];
        for (var i = 0; i < Words.Length; i++)
        {
            ref readonly var word = ref Words[i];
            _totals[i + 1] = _totals[i] + new SeamCounts(word.Core == CharKind.Upper ? 1 : 0, word.IsStopWord ? 1 : 0, word.Core == CharKind.Digit ? 1 : 0, word.EndsSentence ? 1 : 0);
            _since[i + 1] = word.EndsSentence ? (byte)0 : (byte)Math.Min(SeamFeatures.Most, _since[i] + 1);
        }

        _until[Words.Length] = SeamFeatures.Most;
        for (var i = Words.Length - 1; i >= 0; i--)
        {
            _until[i] = Words[i].EndsSentence ? (byte)1 : (byte)Math.Min(SeamFeatures.Most, _until[i + 1] + 1);
        }
    }

    public SeamWord[] Words { get; }

    /// <summary>Words since the last one that ends a sentence, before the blank in front of a word.</summary>
    public int SinceEnd(int at) => _since[at];

    /// <summary>Words up to the next one that ends a sentence, behind that blank.</summary>
    public int UntilEnd(int at) => _until[at];

    /// <summary>Totals over the words from one to before another, both clipped to the text.</summary>
    public SeamCounts Between(int from, int to) => _totals[Math.Clamp(to, 0, Words.Length)] - _totals[Math.Clamp(from, 0, Words.Length)];
}

/// <summary>Counts of words.</summary>
/// <param name="Large">That begin with a capital.</param>
/// <param name="StopWords">That every text is full of.</param>
/// <param name="Digits">That begin with a digit.</param>
/// <param name="Ends">That end a sentence.</param>
internal readonly record struct SeamCounts(int Large, int StopWords, int Digits, int Ends)
{
    public static SeamCounts operator +(SeamCounts a, SeamCounts b) => new(a.Large + b.Large, a.StopWords + b.StopWords, a.Digits + b.Digits, a.Ends + b.Ends);

    public static SeamCounts operator -(SeamCounts a, SeamCounts b) => new(a.Large - b.Large, a.StopWords - b.StopWords, a.Digits - b.Digits, a.Ends - b.Ends);
}
