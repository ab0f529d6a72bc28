using Cleaner.Scoring.Words;

namespace Cleaner.Scoring.Features;

/// <summary>Weighs the words of attributes and short blocks.</summary>
internal static class VocabularyScan
{
    public static void Scan(PageFacts page, Vocabulary vocabulary)
    {
        Span<uint> words = stackalloc uint[Math.Max(VocabularyWords.NameCapacity, VocabularyWords.LabelCapacity)];
        var weights = new int[page.Attributes.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Sum(vocabulary.Names, words[..VocabularyWords.OfAttributes(page.Attributes[i], words[..VocabularyWords.NameCapacity])]);
        }

        for (var i = 0; i < page.Page.Containers.Count; i++)
        {
            ref var facts = ref page.Containers[i];
            if (facts.Count == 0)
            {
                continue;
            }

            var weight = weights[facts.Attributes];
            var isRoot = facts.Parent < 0;
            ref var parent = ref page.Containers[isRoot ? i : facts.Parent];
            facts.Names = weight;
            facts.NamesAbove = (isRoot ? 0 : parent.NamesAbove) + weight;
            facts.LeastNames = Math.Min(isRoot ? 0 : parent.LeastNames, weight);
            facts.MostNames = Math.Max(isRoot ? 0 : parent.MostNames, weight);
        }

        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            page.Places[i].Label = Sum(vocabulary.Labels, words[..VocabularyWords.OfBlock(page.Tokens.AsSpan(block.TokenStart, block.Tokens), vocabulary.LabelTokens, words)]);
        }
    }

    private static int Sum(WordWeights weights, ReadOnlySpan<uint> words)
    {
        var sum = 0;
        foreach (var word in words)
        {
            sum += weights[word];
        }

        return sum;
    }
}
