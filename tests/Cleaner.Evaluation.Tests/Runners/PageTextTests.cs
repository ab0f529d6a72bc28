using System.Text;
using Cleaner.Evaluation.Runners;
using Xunit;

namespace Cleaner.Evaluation.Tests.Runners;

public sealed class PageTextTests
{
    private const string Body = "<p>央视网消息，新华社电：这是一段足够长的正文，用来判断字符集。</p>";

    public PageTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<meta charset=gb2312>", "gb18030")]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset=GBK'>", "gb18030")]
    [InlineData("<meta name=x><meta charset=\"big5\">", "big5")]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    // A page that declares GB2312 and is UTF-8.
    [InlineData("<meta charset=gb2312>", "utf-8")]
    [InlineData("<meta charset=no-such-charset>", "gb18030")]
    [InlineData("", "gb18030")]
    public void A_page_is_decoded_by_what_it_is_and_then_by_what_it_declares(string head, string charset)
    {
        var html = head + (charset == "big5" ? "<p>新聞</p>" : Body);
        Assert.Equal(html, PageText.Decode(Encoding.GetEncoding(charset).GetBytes(html)));
    }

    [Fact]
    public void A_byte_order_mark_decides_and_is_no_text() =>
        Assert.Equal(Body, PageText.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body)]));
}
