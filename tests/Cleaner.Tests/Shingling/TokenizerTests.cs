using Cleaner.Shingling;
using Xunit;

namespace Cleaner.Tests.Shingling;

public class TokenizerTests
{
    [Theory]
    [InlineData("the quick fox", "the|quick|fox")]
    [InlineData("it's 3.5% of u_s ½", "it|s|3|5|of|u|s|½")]
    [InlineData("央视网6月", "央|视|网|6|月")]
    [InlineData("カタ한국어 뉴스", "カ|タ|한국어|뉴스")]
    [InlineData("\U00020000\U00020001x", "\U00020000|\U00020001|x")]
    [InlineData("हिन्दी 😀 ok", "हिन्दी|ok")]
    [InlineData("cafe\u0301 \u0301x ☝\uFE0F 1\uFE0F", "cafe\u0301|x|1")]
    [InlineData("\uD83D", "")]
    [InlineData("", "")]
    public void A_token_is_a_word_or_one_ideograph(string text, string expected)
    {
        var tokens = new List<string>();
        foreach (var token in new Tokenizer(text))
        {
            tokens.Add(text.Substring(token.Start, token.Length));
        }

        Assert.Equal(expected, string.Join('|', tokens));
    }
}
