using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" .,—…\n", "")]
    [InlineData("Don't stop_it: 3.5 m²", "Don|t|stop_it|3|5|m²")]
    [InlineData("Ünïcode Привет שלום 한국어 신문", "Ünïcode|Привет|שלום|한국어|신문")]
    [InlineData("央视网，2020年", "央|视|网|2020|年")]
    [InlineData("abc中def", "abc|中|def")]
    [InlineData("カタカナとひらがな", "カ|タ|カ|ナ|と|ひ|ら|が|な")]
    [InlineData("人々ビール・ﾃﾚﾋﾞ", "人|々|ビ|ー|ル|ﾃ|ﾚ|ﾋ|ﾞ")]
    [InlineData("𠮷野家", "𠮷|野|家")]
    [InlineData("Werk\u00ADzeug\u00AD un\u200Bd \uFEFFein\u2060", "Werkzeug|und|ein")]
    public void A_token_is_a_run_of_word_characters_or_one_ideograph(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokeniser.Split(text)));

    [Fact]
    public void A_lone_surrogate_is_no_token() => Assert.Equal(["a", "b"], Tokeniser.Split("a\uD842b"));
}
