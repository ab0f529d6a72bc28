using Cleaner.Shingling;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Shingling;

public class TextFoldingTests
{
    [Theory]
    [InlineData("The QUICK Fox", "the quick fox")]
    [InlineData("  a \t\r\n b  ", "a b")]
    [InlineData("a\u00A0\u3000\u200B\uFEFFb", "a b")]
    [InlineData("ＡＢＣ１２３！", "abc123!")]
    [InlineData("ｶﾞｷﾞﾊﾟｳﾞｱﾞ", "ガギパヴア゛")]
    [InlineData("ÀÉÎ", "àéî")]
    [InlineData("", "")]
    [InlineData(" \u3000 ", "")]
    public void Writings_of_one_text_fold_to_one_form(string text, string expected) =>
        Assert.Equal(expected, TextFolding.Fold(text));

    [Fact]
    public void Traditional_characters_become_simplified_only_on_request()
    {
        Assert.Equal("中國時報記者乾淨", TextFolding.Fold("中國時報記者乾淨"));
        Assert.Equal("中国时报记者干净", TextFolding.Fold("中國時報記者乾淨", ChineseScript.Simplified));
    }

    [Fact]
    public void Folding_twice_changes_nothing_more()
    {
        AnyText.Sample(text =>
        {
            var once = TextFolding.Fold(text, ChineseScript.Simplified);
            return string.Equals(once, TextFolding.Fold(once, ChineseScript.Simplified), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_ASCII_character_folds_alike_in_blocks_one_by_one_and_where_origins_are_told()
    {
        for (var c = '\0'; c < 0x80; c++)
        {
            var text = $"a{c}b";
            var into = new char[text.Length];
            var folded = TextFolding.Fold(text);
            Assert.Equal(folded, new string(into, 0, TextFolding.Fold(text, into, new int[text.Length])));
            Assert.Equal(folded + "0123456789abcdef", TextFolding.Fold(text + "0123456789abcdef"));
        }
    }

    [Fact]
    public void The_path_that_tells_origins_folds_alike_and_its_origins_rise()
    {
        AnyText.Sample(text =>
        {
            var into = new char[text.Length];
            var origins = new int[text.Length];
            var length = TextFolding.Fold(text, into, origins);
            for (var i = 1; i < length; i++)
            {
                if (origins[i] <= origins[i - 1])
                {
                    return false;
                }
            }

            return string.Equals(TextFolding.Fold(text), new string(into, 0, length), StringComparison.Ordinal);
        });
    }

    private static Gen<char> Chars(params char[] chars) => Gen.Int[0, chars.Length - 1].Select(i => chars[i]);

    internal static Gen<string> AnyText { get; } = Gen.OneOf(
        Gen.Char[' ', '~'],
        Gen.Char['a', 'z'],
        Gen.Const(' '),
        Gen.Const('\n'),
        Chars('\u00A0', '\u3000', '\u200B', '\uFEFF', '\u00AD', 'É', 'ß', '體', '国', 'か', 'ﾊ', 'ﾞ', 'ﾟ', '\uD83D', '\uDE00'),
        Gen.Char).Array[0, 200].Select(chars => new string(chars));
}
