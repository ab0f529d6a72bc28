using Cleaner.Scoring.Features;
using Cleaner.Segmenting.Seams;
using Xunit;

namespace Cleaner.Tests.Segmenting.Seams;

public class SeamWordsTests
{
    [Fact]
    public void Words_stand_between_blanks_and_next_to_ideographs_between_marks_too()
    {
        const string Text = "首页 桥修好了，村民说。很好  Old bridge: open!";
        var words = SeamWords.Of(Text);
        Assert.Equal(["首页", "桥修好了，", "村民说。", "很好", "Old", "bridge:", "open!"], words.Select(word => Text[word.Start..word.End]));
        Assert.Equal([false, true, false, false, true, true, true], words.Select(word => word.IsBehindBlank));
        Assert.Equal([false, false, true, false, false, false, true], words.Select(word => word.EndsSentence));
        Assert.Equal([false, false, false, false, false, true, false], words.Select(word => word.EndsColon));
        Assert.Equal([CharKind.Cjk, CharKind.Cjk, CharKind.Cjk, CharKind.Cjk, CharKind.Upper, CharKind.Letter, CharKind.Letter], words.Select(word => word.Core));
    }

    [Fact]
    public void Case_marks_and_figures_make_no_other_word()
    {
        var words = SeamWords.Of("Police “police” POLICE, 12:45 03:10 1:45");
        Assert.Single(words[..3].Select(word => word.Hash).Distinct());
        Assert.Equal(words[3].Hash, words[4].Hash);
        Assert.NotEqual(words[3].Hash, words[5].Hash);
        Assert.Equal([false, false, true], words[..3].Select(word => word.IsCapitals));
        Assert.Equal((1, 2), (words[0].Small, words[0].Large));
    }

    [Fact]
    public void What_the_text_says_again_behind_other_words_is_counted()
    {
        // "Old bridge opens" stands behind two words, "the ferry" before one.
        var words = SeamWords.Of("Sport Old bridge opens News Old bridge opens the ferry sank , the ferry sank");
        Assert.Equal((2, 2, true, false), (words[1].Pairs, words[1].Triples, words[1].HasOthersBefore, words[1].HasOthersBehind));
        Assert.True(words[2].HasOthersBehind);
        Assert.Equal((2, 2, false), (words[8].Pairs, words[8].Triples, words[8].HasOthersBehind));
    }

    [Fact]
    public void A_word_without_letters_and_a_long_one_are_words()
    {
        var words = SeamWords.Of("| … " + new string('x', 500));
        Assert.Equal(3, words.Length);
        Assert.Equal(CharKind.Other, words[0].Core);
        Assert.Equal(500, words[2].Columns);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000 ")]
    public void Nothing_has_no_words(string text) => Assert.Empty(SeamWords.Of(text));
}
