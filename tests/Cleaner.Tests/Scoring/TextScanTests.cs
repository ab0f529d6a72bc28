using Cleaner.Scoring.Features;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class TextScanTests
{
    [Fact]
    public void English_text_is_counted()
    {
        var facts = Scan("Hello, World. The end (of it).");
        Assert.Equal(6, facts.Tokens);
        Assert.Equal(2, facts.Sentences);
        Assert.Equal(1, facts.Commas);
        Assert.Equal(6, facts.Words);
        Assert.Equal(3, facts.CapitalWords);
        Assert.True(facts.EndsSentence);
        Assert.Equal(1, facts.FirstClass);
    }

    [Fact]
    public void Each_Chinese_character_is_a_token()
    {
        var facts = Scan("今天，我们去了北京。");
        Assert.Equal(8, facts.Tokens);
        Assert.Equal(8, facts.Cjk);
        Assert.Equal(1, facts.Sentences);
        Assert.Equal(1, facts.Commas);
        Assert.Equal(10 + 12, facts.Effective);
        Assert.True(facts.StopWords >= 2);
    }

    [Theory]
    [InlineData("2020-08-22 21:57", true, true)]
    [InlineData("2020年8月22日", true, false)]
    [InlineData("22.08.2020", true, false)]
    [InlineData("August 22", true, false)]
    [InlineData("3 hours ago", true, false)]
    [InlineData("5 apples, 3.5 litres", false, false)]
    [InlineData("no figures at all", false, false)]
    public void Dates_and_times_are_seen_in_short_blocks(string text, bool date, bool time)
    {
        var facts = Scan(text);
        Assert.Equal(date, facts.Dated);
        Assert.Equal(time, facts.Timed);
    }

    [Fact]
    public void Case_makes_no_difference_to_a_token()
    {
        var tokens = new ulong[8];
        var count = 0;
        var facts = default(BlockFacts);
        TextScan.Tokenise("Über über", new char[16], tokens, ref count, ref facts);
        Assert.Equal(2, count);
        Assert.Equal(tokens[0], tokens[1]);
        Assert.Equal(TextScan.Hash("über"), tokens[0]);
    }

    [Theory]
    [InlineData(62)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    public void Words_are_the_same_wherever_in_a_text_they_stand(int before)
    {
        var run = new string('X', 70) + "é9";
        var text = new string('.', before) + "Über 中文, " + run + " 42nd";
        var tokens = new ulong[text.Length];
        var count = 0;
        var facts = default(BlockFacts);
        TextScan.Tokenise(text, new char[text.Length], tokens, ref count, ref facts);
        string[] expected = ["über", "中", "文", run.ToLowerInvariant(), "42nd"];
        Assert.Equal(expected.Select(word => TextScan.Hash(word)), tokens.Take(count));
        Assert.Equal((2, 2, 1), (facts.Words, facts.CapitalWords, facts.Commas));
        Assert.Equal((4 + 2 + 71 + 2, 3, 2), (facts.Letters, facts.Digits, facts.Cjk));
    }

    private static BlockFacts Scan(string text)
    {
        var facts = default(BlockFacts);
        var token = 0;
        TextScan.Scan(text, new char[text.Length], new ulong[text.Length + 1], ref token, ref facts);
        return facts;
    }
}
