namespace Cleaner.Scoring.Words;

/// <summary>
/// What words say of a block, learned from many sites: the names in the classes and ids above it, and the words of short blocks. It
/// knows labels and layouts that no list by hand would. Only words of several sites are in it, as hashes.
/// </summary>
/// <param name="Names">Words of attributes.</param>
/// <param name="Labels">Words of short blocks.</param>
internal sealed record Vocabulary(WordWeights Names, WordWeights Labels)
{
    public static Vocabulary Empty { get; } = new(WordWeights.Empty, WordWeights.Empty);
}
