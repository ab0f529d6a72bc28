using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Evaluation.Training;

/// <summary>Learns weights of single words by logistic regression (AdaGrad: Duchi et al., JMLR 2011).</summary>
internal static class WordTraining
{
    /// <summary>The most words of a sample.</summary>
    public const int MostWords = VocabularyWords.NameCapacity * 16;

    private const int Epochs = 4;

    private const double Rate = 0.1, Decay = 2e-4;

    /// <param name="count">How many samples there are.</param>
    /// <param name="wordsOf">Writes the words of a sample, and tells how many they are.</param>
    /// <param name="labelOf">What a sample is, and how much it counts.</param>
    /// <param name="known">The words that get a weight.</param>
    /// <param name="least">Smaller weights, in steps, are left out.</param>
    public static WordWeights Learn(int count, Func<int, uint[], int> wordsOf, Func<int, (bool IsTrue, double Weight)> labelOf, IEnumerable<uint> known, int least)
    {
        var weights = known.ToDictionary(word => word, _ => (Weight: 0.0, Squares: 1e-2));
        var words = new uint[MostWords];
        double bias = 0, biasSquares = 1e-2;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            // A fixed stride through the samples mixes the pages without a generator.
            for (var i = 0; i < count; i++)
            {
                var sample = (int)((long)i * 1_000_003 % count);
                var length = wordsOf(sample, words);
                if (length == 0)
                {
                    continue;
                }

                var sum = bias;
                for (var k = 0; k < length; k++)
                {
                    sum += weights.TryGetValue(words[k], out var word) ? word.Weight : 0;
                }

                var (isTrue, weight) = labelOf(sample);
                var gradient = (Logistic.Of(sum) - (isTrue ? 1 : 0)) * weight;
                biasSquares += gradient * gradient;
                bias -= Rate * gradient / Math.Sqrt(biasSquares);
                for (var k = 0; k < length; k++)
                {
                    if (weights.TryGetValue(words[k], out var word))
                    {
                        var step = gradient + Decay * word.Weight;
                        word.Squares += step * step;
                        weights[words[k]] = (word.Weight - Rate * step / Math.Sqrt(word.Squares), word.Squares);
                    }
                }
            }
        }

        return new([.. weights
            .Select(pair => (Key: pair.Key, Weight: (sbyte)Math.Clamp(Math.Round(pair.Value.Weight / WordWeights.Unit), -127, 127)))
            .Where(entry => Math.Abs((int)entry.Weight) >= least)
            .OrderBy(entry => entry.Key)]);
    }

    /// <summary>The words that at least so many sites have.</summary>
    public static IEnumerable<uint> Shared<T>(IEnumerable<IEnumerable<T>> sites, Action<T, HashSet<uint>> addWords, int least)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var site in sites)
        {
            var seen = new HashSet<uint>();
            foreach (var page in site)
            {
                addWords(page, seen);
            }

            foreach (var word in seen)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts.Where(pair => pair.Value >= least).Select(pair => pair.Key);
    }
}
