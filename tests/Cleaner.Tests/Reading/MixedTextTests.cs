using System.Text;
using Cleaner.Reading;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Reading;

public class MixedTextTests
{
    [Theory]
    [InlineData("gb18030")]
    [InlineData("gbk")]
    [InlineData("big5")]
    [InlineData("shift_jis")]
    [InlineData("euc-jp")]
    [InlineData("euc-kr")]
    [InlineData("iso-2022-jp")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1251")]
    public void Decodes_as_the_encoding_does(string name)
    {
        var encoding = Charset.Find(name)!;
        string[] pieces = ["<p class=\"a1\">", "</p>", " ", "2026", "A", "<", "？", "本", "報訊", "日本語", "カタカナ", "ソ表", "한국", "русский", "é", "€", "\n", "&nbsp;", "\U0002000B"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Sample(text =>
        {
            var bytes = encoding.GetBytes(string.Concat(text));
            return Decode(encoding, bytes) == encoding.GetString(bytes);
        });
    }

    [Fact]
    public void A_broken_character_does_not_swallow_the_tag_behind_it() =>
        Assert.Equal("山\ufffd</b>", Decode(Charset.Find("gbk")!, [0xC9, 0xBD, 0xC9, (byte)'<', (byte)'/', (byte)'b', (byte)'>']).Replace('?', '\ufffd'));

    private static string Decode(Encoding encoding, byte[] bytes)
    {
        var chars = new char[encoding.GetMaxCharCount(bytes.Length)];
        return new string(chars, 0, MixedText.Decode(encoding, bytes, chars));
    }
}
