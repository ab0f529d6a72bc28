using Cleaner.Scoring.Features;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class CharMasksTests
{
    /// <summary>Of every kind several, and some that are nearly of one.</summary>
    private const string Alphabet = "azAZ09_@[`{/:.!?,;\"'|> ()\0\u007F\u0080éÉßжЖ٣中・がガ한Ａ１。，、“»·•｜…\u0301\uD83D\uDE00\uFFFF";

    [Fact]
    public void Every_character_is_of_the_kind_that_it_is_alone() =>
        Gen.Char[Alphabet].Array[0, 80].Sample(chars =>
        {
            var masks = CharMasks.Of(chars);
            for (var i = 0; i < CharMasks.Length; i++)
            {
                var kind = i < chars.Length ? CharKinds.Of(chars[i]) : CharKind.Other;
                Assert.Equal(kind <= CharKind.Digit, Has(masks.Words, i));
                Assert.Equal(kind == CharKind.Upper, Has(masks.Uppers, i));
                Assert.Equal(kind == CharKind.Digit, Has(masks.Digits, i));
                Assert.Equal(kind == CharKind.Cjk, Has(masks.Cjk, i));
                Assert.Equal(kind == CharKind.Space, Has(masks.Spaces, i));
                Assert.Equal(kind == CharKind.Stop, Has(masks.Stops, i));
                Assert.Equal(kind == CharKind.Comma, Has(masks.Commas, i));
                Assert.Equal(kind == CharKind.Quote, Has(masks.Quotes, i));
                Assert.Equal(kind == CharKind.Pipe, Has(masks.Pipes, i));
                Assert.Equal(kind <= CharKind.Digit && chars[i] >= CharKinds.FirstUnspaced, Has(masks.Unspaced, i));
            }
        });

    [Fact]
    public void Tokens_begin_where_words_do_and_at_every_CJK_character()
    {
        var masks = CharMasks.Of("ab 中文 c");
        Assert.Equal(0b1011001UL, masks.Tokens(isInWord: 0));
        Assert.Equal(0b1011000UL, masks.Tokens(isInWord: 1));
    }

    private static bool Has(ulong mask, int bit) => (mask >> bit & 1) != 0;
}
