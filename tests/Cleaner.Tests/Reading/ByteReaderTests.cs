using System.Text;
using Cleaner.Reading;
using Xunit;
using static Cleaner.Tests.Reading.CharsetTexts;

namespace Cleaner.Tests.Reading;

public class ByteReaderTests
{
    public static TheoryData<string, string> Sets => new()
    {
        { "gb2312", Simplified },
        { "gb18030", Simplified },
        { "big5", Traditional },
        { "shift_jis", Japanese },
        { "euc-jp", Japanese },
        { "euc-kr", Korean },
        { "windows-1251", Russian },
        { "koi8-r", Russian },
        { "windows-1252", French },
    };

    public static TheoryData<string, string> Contradictions => new()
    {
        { "utf-8", "gb2312" },
        { "utf-8", "windows-1252" },
        { "utf-8", "windows-1251" },
        { "utf-8", "big5" },
        { "gb2312", "utf-8" },
        { "big5", "utf-8" },
        { "iso-8859-1", "utf-8" },
        { "windows-1251", "utf-8" },
        { "euc-kr", "utf-8" },
        { "iso-8859-1", "gb2312" },
        { "iso-8859-1", "windows-1251" },
        { "windows-1252", "big5" },
        { "gb2312", "big5" },
        { "utf-16", "utf-8" },
        { "utf-16le", "gb2312" },
        { "utf-32", "utf-8" },
    };

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_byte_order_mark_settles_it_and_is_no_part_of_the_text(string name)
    {
        var encoding = System.Text.Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=gb2312>" + Simplified)];
        Assert.Equal("<meta charset=gb2312>" + Simplified, Decode(bytes, new PageInfo { ContentType = "text/html; charset=big5" }));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_content_type_given_names_the_character_set(string name, string text) =>
        Assert.Contains(text, Decode(Page(text, Encoding(name)), new PageInfo { ContentType = $"text/html; charset={name}" }), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Sets))]
    public void A_meta_tag_names_it_in_either_form(string name, string text)
    {
        Assert.Contains(text, Decode(Page(text, Encoding(name), $"<meta charset=\"{name}\">")), StringComparison.Ordinal);
        Assert.Contains(text, Decode(Page(text, Encoding(name), $"<META content='text/html; Charset={name.ToUpperInvariant()}' http-equiv=Content-Type />")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"big5\"?>")]
    [InlineData("<?xml version='1.0' encoding = 'BIG5' standalone='no' ?>\n")]
    public void An_xml_declaration_names_it(string declaration) =>
        Assert.Contains(Traditional, Decode([.. Encoding("big5").GetBytes(declaration), .. Page(Traditional, Encoding("big5"))]), StringComparison.Ordinal);

    [Fact]
    public void A_meta_tag_behind_a_long_head_of_scripts_is_found()
    {
        var head = $"<script>{new string('x', 9000)}</script><meta charset=windows-1251>";
        Assert.Contains(Russian, Decode(Page(Russian, Encoding("windows-1251"), head)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Simplified)]
    [InlineData(Korean)]
    [InlineData(French)]
    [InlineData("a café")]
    public void Valid_utf_8_that_nothing_declares_is_read_as_such(string text) =>
        Assert.Contains(text, Decode(Page(text, new UTF8Encoding())), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Text_of_real_length_is_detected(string name, string text)
    {
        Assert.Contains(text, Decode(Page(text, Encoding(name))), StringComparison.Ordinal);
        Assert.Contains(text, Decode(Page(text, Encoding(name), $"<script>{new string('x', 100_000)}</script>")), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_declaration_that_the_bytes_contradict_is_passed_over(string declared, string real)
    {
        var text = real switch { "windows-1251" => Russian, "windows-1252" => French, "big5" => Traditional, _ => Simplified };
        Assert.Contains(text, Decode(Page(text, Encoding(real), $"<meta charset={declared}>")), StringComparison.Ordinal);
        Assert.Contains(text, Decode(Page(text, Encoding(real)), new PageInfo { ContentType = $"text/html; charset={declared}" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    [InlineData("no-such-set")]
    public void Where_the_header_is_wrong_the_page_is_asked(string header)
    {
        // Too short for a detector to be sure of.
        var page = Page("新闻发布会", Encoding("gb2312"), "<meta charset=gb2312>");
        Assert.Contains("新闻发布会", Decode(page, new PageInfo { ContentType = "text/html; charset=" + header }), StringComparison.Ordinal);
    }

    [Fact]
    public void Gb2312_is_read_as_the_gb18030_that_pages_mean_by_it()
    {
        const string Beyond = "镕的名字和繁體字、㐀这样的扩展字以及😀";
        Assert.Contains(Beyond, Decode(Page(Simplified + Beyond, Encoding("gb18030"), "<meta charset=gb2312>")), StringComparison.Ordinal);
        Assert.Contains(Beyond, Decode(Page(Simplified + Beyond, Encoding("gb18030"), "<meta charset=GBK>")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(French, "iso-8859-1")]
    [InlineData(Russian, "iso-8859-1")]
    [InlineData(Traditional, "iso-8859-1")]
    [InlineData("It’s “so” — 56 ℃, été 😀", "iso-8859-1")]
    [InlineData(French, "windows-1252")]
    [InlineData("It’s so — 56 ℃, été", "windows-1252")]
    public void Utf_8_that_was_encoded_twice_is_decoded_twice(string text, string between)
    {
        var once = Page(text, new UTF8Encoding(), "<meta charset=utf-8>");
        var twice = new UTF8Encoding().GetBytes((between == "iso-8859-1" ? System.Text.Encoding.Latin1 : Encoding(between)).GetString(once));
        Assert.Contains(text, Decode(twice), StringComparison.Ordinal);
        Assert.DoesNotContain(text, Decode(twice, new PageInfo { Charset = "utf-8" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Not every Ã© is wrong: a page on the mistake has one, or “two” Ã©")]
    [InlineData("Ã© Ã© Ã© über")]
    [InlineData("Ã© Â©")]
    [InlineData("Ã© Ã© Ã© Ã ")]
    [InlineData("Ã© Ã© Ã© Ã")]
    [InlineData("2 ×\u00a0400 g, 1 ×\u00a0400 g and 3 ×\u00a05 ml")]
    [InlineData("È\u00a0vero. È\u00a0bello. È\u00a0tutto.")]
    [InlineData("BEYONCÉ’S TOUR: BEYONCÉ’S FANS LOVE BEYONCÉ’S SONGS")]
    [InlineData("Voilà\u00a0«\u00a0le mot\u00a0», puis l’été")]
    public void Text_that_is_not_wrong_throughout_is_left_as_it_is(string text) =>
        Assert.Contains(text, Decode(new UTF8Encoding().GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void A_charset_known_for_certain_overrides_header_page_and_bytes()
    {
        var info = new PageInfo { Charset = "windows-1252", ContentType = "text/html; charset=utf-8" };
        Assert.Contains("cafÃ©", Decode(Page("café", new UTF8Encoding(), "<meta charset=utf-8>"), info), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16", "utf-16BE")]
    [InlineData("utf-32", "utf-32BE")]
    public void A_forced_charset_still_takes_its_own_byte_order_mark_off(string forced, string real)
    {
        var encoding = System.Text.Encoding.GetEncoding(real);
        Assert.Equal("café 茶馆", Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("café 茶馆")], new PageInfo { Charset = forced }));
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("iso-2022-cn")]
    public void A_forced_charset_that_is_unknown_is_an_error_that_names_it(string name)
    {
        var error = Assert.Throws<ArgumentException>(() => Decode("text"u8.ToArray(), new PageInfo { Charset = name }));
        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("x-unicode-2-0-utf-7")]
    [InlineData("iso-2022-cn")]
    [InlineData("iso-2022-kr")]
    [InlineData("x-iscii-de")]
    [InlineData("ibm037")]
    [InlineData("x-cp50227")]
    [InlineData("replacement")]
    [InlineData("\u0000")]
    public void A_page_that_declares_an_unreadable_set_is_read_as_if_it_declared_none(string name) =>
        Assert.Contains("A short page.", Decode(Page("A short page.", new UTF8Encoding(), $"<meta charset=\"{name}\">")), StringComparison.Ordinal);

    [Fact]
    public void Utf_8_cut_within_a_character_loses_only_that_one()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Simplified);
        Assert.Equal(Simplified[..^1] + '\ufffd', Decode(bytes[..^1]));
        Assert.Equal(Simplified[..^1] + '\ufffd', Decode(bytes[..^2]));
    }

    [Fact]
    public void A_broken_character_here_and_there_does_not_cost_utf_8_the_page()
    {
        var text = string.Concat(Enumerable.Repeat(Simplified, 3));
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        bytes[301] = (byte)'?';
        Assert.EndsWith(text[120..], Decode(bytes), StringComparison.Ordinal);
        Assert.EndsWith(text[120..], Decode([.. "<meta charset=utf-8>"u8, .. bytes]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dump_in_utf_16_without_a_mark_is_read_when_the_header_says_so()
    {
        var text = Simplified + "\n\n2021年3月5日 " + Simplified;
        Assert.Equal(text, Decode(System.Text.Encoding.Unicode.GetBytes(text), new PageInfo { ContentType = "text/plain; charset=utf-16le" }));
        Assert.Equal(text, Decode(System.Text.Encoding.BigEndianUnicode.GetBytes(text), new PageInfo { ContentType = "text/plain; charset=utf-16be" }));
    }

    [Fact]
    public void Text_beyond_the_limit_is_refused()
    {
        var limits = new PageLimits { MaxChars = 100 };
        Assert.Equal(new string('茶', 100), Decode(System.Text.Encoding.UTF8.GetBytes(new string('茶', 100)), null, limits));
        Assert.Throws<PageLimitException>(() => Decode(System.Text.Encoding.UTF8.GetBytes(new string('茶', 101)), null, limits));
        Assert.Throws<PageLimitException>(() => Decode(new byte[1000], null, limits));
    }

    private static string Decode(byte[] bytes, PageInfo? info = null, PageLimits? limits = null) =>
        ByteReader.Decode(bytes, info ?? PageInfo.None, limits ?? PageLimits.Default);
}
