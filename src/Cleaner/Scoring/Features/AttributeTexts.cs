using Cleaner.Scoring.Words;

namespace Cleaner.Scoring.Features;

/// <summary>The different attribute texts of a page's containers, each read once. A part of a page shares those of the whole.</summary>
internal sealed class AttributeTexts
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<uint> _cues = [];
    private int[] _weights = [];

    /// <summary>The number of a text, which is read where it is new.</summary>
    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
            _cues.Add(AttributeCues.Match(text));
        }

        return number;
    }

    /// <summary>What it hints at, as bits in the order of <see cref="AttributeCues.Names"/>.</summary>
    public uint CuesOf(int number) => _cues[number];

    /// <summary>The sum of its words' weights, once they are weighed.</summary>
    public int WeightOf(int number) => _weights[number];

    /// <summary>Weighs the words of all texts.</summary>
    public void Weigh(WordWeights names)
    {
        Span<uint> words = stackalloc uint[VocabularyWords.NameCapacity];
        _weights = new int[_texts.Count];
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] = names.Sum(words[..VocabularyWords.OfAttributes(_texts[i], words)]);
        }
    }
}
