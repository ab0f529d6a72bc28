using Cleaner.Reading;
using Xunit;

namespace Cleaner.Tests.Reading;

public sealed class PageScanTests
{
    [Fact]
    public void The_words_of_one_long_value_are_no_attributes()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 3_000));
        Assert.InRange(PageScan.Of($"<meta name=\"description\" content=\"{words}\"><path d='{words}'>").Attributes, 0, 10);
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a=1 ")]
    [InlineData("a=\"x y\" ")]
    [InlineData("a='x > y' ")]
    public void Thousands_of_attributes_are_noticed_however_they_are_written(string attribute) =>
        Assert.InRange(PageScan.Of($"<p {string.Concat(Enumerable.Repeat(attribute, 3_000))}>").Attributes, 2_000, 4_000);
}
