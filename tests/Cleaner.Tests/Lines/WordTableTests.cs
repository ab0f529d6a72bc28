using Cleaner.Lines;
using Xunit;

namespace Cleaner.Tests.Lines;

public class WordTableTests
{
    [Theory]
    [InlineData("sport", true)]
    [InlineData("体育", true)]
    [InlineData("ü", true)]
    [InlineData("Sport", false)]
    [InlineData("spurt", false)]
    [InlineData("体", false)]
    [InlineData("", false)]
    public void Holds_the_words_as_written(string word, bool holds)
    {
        Assert.Equal(holds, WordTable.Of(["sport", "体育", "ü", "sport"]).Contains(word));
    }

    [Theory]
    [InlineData("BY", true)]
    [InlineData("by", true)]
    [InlineData("КОРРЕСПОНДЕНТ", true)]
    [InlineData("作者", true)]
    [InlineData("bye", false)]
    public void Holds_words_in_any_case(string word, bool holds)
    {
        Assert.Equal(holds, WordTable.Of(["By", "Корреспондент", "作者"], ignoresCase: true).Contains(word));
    }

    [Theory]
    [InlineData("photo: Jane Doe", true, true)]
    [InlineData("▲ the bridge", true, true)]
    [InlineData("the bridge, photo: Jane Doe", false, true)]
    [InlineData("the bridge ▲", false, true)]
    [InlineData("the phone", false, false)]
    [InlineData("", false, false)]
    public void Finds_phrases_at_the_beginning_and_anywhere(string text, bool begins, bool stands)
    {
        var phrases = new PhraseStarts([("photo:", 0), ("▲", 1), ("photographs by", 2)]);
        Assert.Equal(begins, phrases.Begin(text));
        Assert.Equal(stands, phrases.StandIn(text));
    }
}
