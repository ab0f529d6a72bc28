namespace Cleaner.Scoring.Words;

/// <summary>
/// What words say of a block, learned from many sites: the names in the classes and ids above it, and the words of short blocks. It
/// knows labels and layouts that no list by hand would. Only words of several sites are in it, as hashes.
/// </summary>
/// <param name="Names">Words of attributes.</param>
/// <param name="Labels">Words of short blocks.</param>
/// <param name="LabelTokens">The most tokens of a short block; a longer one is text, and its words are its topic.</param>
internal sealed record Vocabulary(WordWeights Names, WordWeights Labels, int LabelTokens)
{
    /// <summary>Short blocks of pages with markup: what stands around them says more than their words.</summary>
    public const int LabelTokensOfHtml = 24;

    /// <summary>Short blocks of dumps, where there is little but words to go by.</summary>
    public const int LabelTokensOfText = 80;

    public static Vocabulary Empty { get; } = new(WordWeights.Empty, WordWeights.Empty, 0);

    /// <summary>Reads what <see cref="Write"/> wrote: the most tokens (u8), then both tables of words.</summary>
    /// <exception cref="InvalidDataException">It asks for longer blocks than the words of any are cut for.</exception>
    public static Vocabulary Read(BinaryReader reader)
    {
        var most = reader.ReadByte();
        return most <= VocabularyWords.MostLabelTokens
            ? new(WordWeights.Read(reader), WordWeights.Read(reader), most)
            : throw new InvalidDataException($"The model weighs the words of blocks of {most} tokens; {VocabularyWords.MostLabelTokens} are the most.");
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)LabelTokens);
        Names.Write(writer);
        Labels.Write(writer);
    }
}
