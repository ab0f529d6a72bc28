using Cleaner.Scoring.Words;

namespace Cleaner.Scoring.Features;

/// <summary>Weighs the words of attributes and short blocks.</summary>
internal static class VocabularyScan
{
    public static void Scan(PageFacts page, Vocabulary vocabulary)
    {
        page.Attributes.Weigh(vocabulary.Names);
        Span<uint> words = stackalloc uint[VocabularyWords.LabelCapacity];
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            block.Label = vocabulary.Labels.Sum(words[..VocabularyWords.OfBlock(page.Tokens.AsSpan(block.TokenStart, block.Tokens), vocabulary.LabelTokens, words)]);
        }

        ShareNames(page);
    }

    /// <summary>Gives the containers their names' weights, and what those above them make of it.</summary>
    public static void ShareNames(PageFacts page)
    {
        for (var i = 0; i < page.Page.Containers.Count; i++)
        {
            ref var facts = ref page.Containers[i];
            if (facts.Count == 0)
            {
                continue;
            }

            var weight = page.Attributes.WeightOf(facts.Attributes);
            var isRoot = facts.Parent < 0;
            ref var parent = ref page.Containers[isRoot ? i : facts.Parent];
            facts.Names = weight;
            facts.NamesAbove = (isRoot ? 0 : parent.NamesAbove) + weight;
            facts.LeastNames = Math.Min(isRoot ? 0 : parent.LeastNames, weight);
            facts.MostNames = Math.Max(isRoot ? 0 : parent.MostNames, weight);
        }
    }
}
