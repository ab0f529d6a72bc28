using Xunit;

namespace Cleaner.Tests.Segmenting;

public class LineGapsTests
{
    private const string First =
        "The village council met on Tuesday evening to decide whether the old bridge over the river, which has been closed since the floods, should be repaired.";

    private const string Second = "Engineers told the meeting that the two remaining pillars could carry a lighter deck for another thirty years at least.";

    private const string Chinese = "镇议会星期二晚上开会讨论去年冬天被洪水冲坏之后一直封闭的旧桥是修还是重建，会场座无虚席，主席只好给每位发言人三分钟时间。";

    [Theory]
    [InlineData("\t")]
    [InlineData("   ")]
    [InlineData(" | ")]
    [InlineData("\u3000\u3000")]
    public void A_long_line_is_split_at_its_wide_gaps(string gap) =>
        Assert.Equal([First, Second, First], PageOf.Text(string.Join(gap, First, Second, First)).Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void A_menu_between_bars_does_not_hide_the_blanks_that_part_the_paragraphs() => Assert.Equal(
        ["Home", "News", "Sport", First, Second, First],
        PageOf.Text(string.Join("   ", "Home | News | Sport", First, Second, First)).Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void A_chinese_article_in_one_line_is_split_where_its_paragraphs_are_indented() =>
        Assert.Equal([Chinese, Chinese, Chinese, Chinese], PageOf.Text(string.Concat(Enumerable.Repeat("\u3000\u3000" + Chinese, 4))).Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void Each_split_line_is_a_group_of_its_own_and_its_parts_keep_its_number()
    {
        var page = PageOf.Text($"Home\n{First}\t{Second}\t{First}\nContact");
        Assert.Equal([1, 2, 2, 2, 3], page.Blocks.ConvertAll(block => block.Line));
        Assert.NotSame(page.Blocks[0].Container, page.Blocks[1].Container);
        Assert.Same(page.Blocks[1].Container, page.Blocks[3].Container);
        Assert.NotSame(page.Blocks[3].Container, page.Blocks[4].Container);
        Assert.True(PageOf.IsConsistent(page));
    }

    [Theory]
    [InlineData("Name\tAge\tTown\tTrade")]
    [InlineData("Home | News | Sport | Weather | Sign in")]
    public void Rows_of_tables_and_menus_stay_whole(string line) => Assert.Single(PageOf.Text(line).Blocks);

    [Fact]
    public void A_slip_in_a_long_line_splits_nothing() => Assert.Single(PageOf.Text($"{First}   {Second} {Second}").Blocks);
}
