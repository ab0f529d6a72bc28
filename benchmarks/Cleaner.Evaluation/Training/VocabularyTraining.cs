using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Evaluation.Training;

/// <summary>
/// Learns what the words of each block's attributes say and, apart from it, those of short blocks' text. Words of few sites are left out: they would tell the
/// site, not the layout.
/// </summary>
internal static class VocabularyTraining
{
    private const int NameSites = 4, LabelSites = 8;

    /// <summary>Smaller weights, in steps, are left out: they are most of the words and little of the sum.</summary>
    private const int LeastWeight = 2;

    private const double MostWeight = 5;

    /// <summary>For every fold a vocabulary from all others' pages.</summary>
    public static Vocabulary[] TrainFolds(IReadOnlyList<TrainingPage> pages, int labelTokens) =>
        Folds.Each(fold => Train([.. pages.Where(page => page.Fold != fold)], labelTokens));

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
        var mean = samples.Average(sample => sample.Weight);
        return WordTraining.Learn(
            samples.Count,
            (i, words) => wordsOf(samples[i].Page, samples[i].Block, words),
            i => (samples[i].Page.Labels[samples[i].Block], Math.Min(MostWeight, samples[i].Weight / mean)),
            WordTraining.Shared(pages.GroupBy(page => page.Gold.Site, StringComparer.Ordinal), (page, seen) => AddWords(page, wordsOf, seen), leastSites),
            LeastWeight);
    }

    private static void AddWords(TrainingPage page, Func<TrainingPage, int, uint[], int> wordsOf, HashSet<uint> seen)
    {
        var words = new uint[WordTraining.MostWords];
        for (var i = 0; i < page.Rows; i++)
        {
            seen.UnionWith(words.AsSpan(0, wordsOf(page, i, words)).ToArray());
        }
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
