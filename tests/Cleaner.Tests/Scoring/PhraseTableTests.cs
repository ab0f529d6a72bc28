using Cleaner.Scoring.Features;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class PhraseTableTests
{
    private static readonly PhraseTable Blocks = new(["^read more|see also", "share>|<tweet", "相关新闻|图"], insideWords: false);

    private static readonly PhraseTable Names = new(["<ad>|-ads", "content"], insideWords: true);

    [Theory]
    [InlineData("read more about it", 1)]
    [InlineData("» read more", 1)]
    [InlineData("you can read more", 0)]
    [InlineData("a word to see also here", 1)]
    [InlineData("share this", 2)]
    [InlineData("shared by all", 0)]
    [InlineData("retweet", 0)]
    [InlineData("more 相关新闻 below", 4)]
    [InlineData("见图", 4)]
    [InlineData("", 0)]
    public void Phrases_start_at_words_and_keep_their_anchors(string text, int expected) => Assert.Equal((uint)expected, Blocks.Match(text));

    [Theory]
    [InlineData("top ad box", 1)]
    [InlineData("head", 0)]
    [InlineData("right-ads", 1)]
    [InlineData("maincontent", 2)]
    public void Names_are_found_inside_words_where_asked(string text, int expected) => Assert.Equal((uint)expected, Names.Match(text));

    [Fact]
    public void A_phrase_of_one_to_three_characters_at_the_very_end_is_found()
    {
        var table = new PhraseTable(["ab>", "abc>", "文"], insideWords: true);
        Assert.Equal(2U, table.Match("xxabc"));
        Assert.Equal(1U, table.Match("xxab"));
        Assert.Equal(4U, table.Match("中文"));
    }

    [Theory]
    [InlineData(58)]
    [InlineData(63)]
    [InlineData(64)]
    public void Phrases_are_found_wherever_in_a_text_they_stand(int before)
    {
        var marks = new string('-', before);
        Assert.Equal(1U, Blocks.Match(marks + "read more"));
        Assert.Equal(1U, Blocks.Match(marks + "see also"));
        Assert.Equal(0U, Blocks.Match("x" + marks + "read more"));
        Assert.Equal(0U, Blocks.Match(new string('x', before) + "see also"));
        Assert.Equal(0U, Blocks.Match(new string('x', before) + "tweet"));
    }

    [Fact]
    public void A_phrase_that_begins_with_a_space_would_never_be_found_and_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PhraseTable(["ago| ago>"], insideWords: false));
}
