using Cleaner.Scoring.Features;
using Cleaner.Scoring.Words;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class VocabularyTests
{
    [Fact]
    public void A_known_word_has_its_weight_and_an_unknown_one_none()
    {
        var weights = new WordWeights([(1, 5), (9, -7), (17, 3)]);
        Assert.Equal(5, weights[1]);
        Assert.Equal(-7, weights[9]);
        Assert.Equal(3, weights[17]);
        Assert.Equal(0, weights[25]);
        Assert.Equal(0, WordWeights.Empty[1]);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var bytes = new MemoryStream();
        new WordWeights([(1, 5), (9, -7)]).Write(new BinaryWriter(bytes));
        bytes.Position = 0;
        Assert.Equal([(1U, (sbyte)5), (9U, (sbyte)-7)], WordWeights.Read(new BinaryReader(bytes)).Entries);
    }

    [Fact]
    public void Vocabulary_keeps_how_long_its_blocks_may_be()
    {
        var bytes = new MemoryStream();
        new Vocabulary(new([(1, 5)]), new([(9, -7)]), 80).Write(new BinaryWriter(bytes));
        bytes.Position = 0;
        var read = Vocabulary.Read(new BinaryReader(bytes));
        Assert.Equal((5, -7, 80), (read.Names[1], read.Labels[9], read.LabelTokens));
        Assert.Throws<InvalidDataException>(() => Vocabulary.Read(new BinaryReader(new MemoryStream([VocabularyWords.MostLabelTokens + 1]))));
    }

    [Fact]
    public void Names_are_taken_whole_and_in_parts_and_without_figures()
    {
        Assert.Equal(Names("post-body"), Names("post12-body3"));
        Assert.Equal(3, Names("post-body").Length);
        Assert.Contains(Names("box-body")[1], Names("post-body"));
        Assert.Empty(Names(""));
        Assert.Empty(Names("x 7"));
    }

    [Fact]
    public void Any_number_of_names_fits()
    {
        var names = string.Join(' ', Enumerable.Range(0, 5000).Select(i => "a-b" + (char)('a' + i % 26) + "-cc-dd-ee"));
        Assert.True(Names(names).Length <= VocabularyWords.NameCapacity);
    }

    [Fact]
    public void Only_short_blocks_have_words()
    {
        const int Most = VocabularyWords.MostLabelTokens;
        var words = new uint[VocabularyWords.LabelCapacity];
        Assert.Equal(0, VocabularyWords.OfBlock([], Most, words));
        Assert.Equal(4, VocabularyWords.OfBlock([TextScan.Hash("tags")], Most, words));
        Assert.Equal(0, VocabularyWords.OfBlock(new ulong[25], 24, words));
        Assert.Equal(0, VocabularyWords.OfBlock(new ulong[Most + 1], Most, words));
        Assert.Equal(words.Length, VocabularyWords.OfBlock(new ulong[Most], Most, words));
    }

    private static uint[] Names(string attributes)
    {
        var words = new uint[VocabularyWords.NameCapacity];
        return words[..VocabularyWords.OfAttributes(attributes, words)];
    }
}
