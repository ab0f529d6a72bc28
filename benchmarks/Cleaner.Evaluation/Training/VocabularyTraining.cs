using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Evaluation.Training;

/// <summary>
/// Learns what single words say, by logistic regression over the words of each block's attributes and, apart from it, of short
/// blocks' text. Words of few sites are left out: they would tell the site, not the layout.
/// </summary>
internal static class VocabularyTraining
{
    private const int Epochs = 4, NameSites = 4, LabelSites = 8;

    /// <summary>Smaller weights, in steps, are left out: they are most of the words and little of the sum.</summary>
    private const int LeastWeight = 2;

    private const double Rate = 0.1, Decay = 2e-4, MostWeight = 5;

    /// <summary>For every fold a vocabulary from all others' pages.</summary>
    public static List<Vocabulary> TrainFolds(IReadOnlyList<TrainingPage> pages, int labelTokens) =>
        [.. Enumerable.Range(0, Folds.Count).AsParallel().AsOrdered().Select(fold => Train([.. pages.Where(page => page.Fold != fold)], labelTokens))];

    /// <summary>A vocabulary from all pages that train, for blocks of so many tokens at the most.</summary>
    public static Vocabulary Train(IReadOnlyList<TrainingPage> all, int labelTokens)
    {
        var pages = all.Where(page => page.Trains).ToList();
        var samples = Thinning.Of(pages).ToList();
        int WordsOf(TrainingPage page, int block, uint[] words) => LabelsOf(page, block, labelTokens, words);
        return new(Learn(samples, pages, NamesOf, NameSites), Learn(samples, pages, WordsOf, LabelSites), labelTokens);
    }

    private static WordWeights Learn(List<Sample> samples, IReadOnlyList<TrainingPage> pages, Func<TrainingPage, int, uint[], int> wordsOf, int leastSites)
    {
        var sites = CountSites(pages, wordsOf);
        var weights = new Dictionary<uint, (double Weight, double Squares)>();
        foreach (var (word, count) in sites)
        {
            if (count >= leastSites)
            {
                weights.Add(word, (0, 1e-2));
            }
        }

        var mean = samples.Average(sample => sample.Weight);
        var words = new uint[VocabularyWords.NameCapacity * 16];
        double bias = 0, biasSquares = 1e-2;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            // A fixed stride through the samples mixes the pages without a generator.
            for (var i = 0; i < samples.Count; i++)
            {
                var sample = samples[(int)((long)i * 1_000_003 % samples.Count)];
                var count = wordsOf(sample.Page, sample.Block, words);
                if (count == 0)
                {
                    continue;
                }

                var sum = bias;
                for (var k = 0; k < count; k++)
                {
                    sum += weights.TryGetValue(words[k], out var known) ? known.Weight : 0;
                }

                var gradient = (Logistic.Of(sum) - (sample.Page.Labels[sample.Block] ? 1 : 0)) * Math.Min(MostWeight, sample.Weight / mean);
                biasSquares += gradient * gradient;
                bias -= Rate * gradient / Math.Sqrt(biasSquares);
                for (var k = 0; k < count; k++)
                {
                    if (weights.TryGetValue(words[k], out var known))
                    {
                        var step = gradient + Decay * known.Weight;
                        known.Squares += step * step;
                        weights[words[k]] = (known.Weight - Rate * step / Math.Sqrt(known.Squares), known.Squares);
                    }
                }
            }
        }

        return new([.. weights
            .Select(pair => (Key: pair.Key, Weight: (sbyte)Math.Clamp(Math.Round(pair.Value.Weight / WordWeights.Unit), -127, 127)))
            .Where(entry => Math.Abs((int)entry.Weight) >= LeastWeight)
            .OrderBy(entry => entry.Key)]);
    }

    private static Dictionary<uint, int> CountSites(IReadOnlyList<TrainingPage> pages, Func<TrainingPage, int, uint[], int> wordsOf)
    {
        var counts = new Dictionary<uint, int>();
        var words = new uint[VocabularyWords.NameCapacity * 16];
        foreach (var site in pages.GroupBy(page => page.Gold.Site, StringComparer.Ordinal))
        {
            var seen = new HashSet<uint>();
            foreach (var page in site)
            {
                for (var i = 0; i < page.Rows; i++)
                {
                    seen.UnionWith(words.AsSpan(0, wordsOf(page, i, words)).ToArray());
                }
            }

            foreach (var word in seen)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        return counts;
    }

    private static int NamesOf(TrainingPage page, int block, uint[] words)
    {
        var count = 0;
        for (var container = page.Page.Blocks[block].Container; container is not null && count + VocabularyWords.NameCapacity <= words.Length; container = container.Parent)
        {
            count += VocabularyWords.OfAttributes(container.Attributes, words.AsSpan(count, VocabularyWords.NameCapacity));
        }

        return count;
    }

    private static int LabelsOf(TrainingPage page, int block, int most, uint[] words)
    {
        ref var facts = ref page.Facts.Blocks[block];
        return VocabularyWords.OfBlock(page.Facts.Tokens.AsSpan(facts.TokenStart, facts.Tokens), most, words);
    }
}
