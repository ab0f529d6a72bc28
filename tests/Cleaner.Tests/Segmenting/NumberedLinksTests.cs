using System.Diagnostics;
using Xunit;

namespace Cleaner.Tests.Segmenting;

public class NumberedLinksTests
{
    private const string Dump = """
           [1][logo.png]
           [2]Home [3]News
             * [4]Sport
             * [5]Weather
           (BUTTON) Menu

           IFRAME: [6]https://example.org/frame

           The village council met on Tuesday evening to decide whether the
           [7]old bridge over the river, which has been closed to traffic since
           the floods of last winter, should be [8]repaired or replaced by a new
           one [INS: a little farther :INS] upstream.

        References

           Visible links:
           1. https://example.org/
           2. https://example.org/home
           3. https://example.org/news
           4. https://example.org/sport
           5. https://example.org/weather
           6. https://example.org/frame
           7. https://example.org/bridge
           8. mailto:works@example.org

           Hidden links:
          10. https://example.org/hidden

        """;

    private const string Story =
        "The village council met on Tuesday evening to decide whether the old bridge over the river, which has been closed to traffic since the floods of last winter, should be repaired or replaced by a new one a little farther upstream.";

    [Fact]
    public void Marks_and_the_list_of_addresses_go_and_wrapped_lines_are_joined() =>
        Assert.Equal(["Home News", "* Sport", "* Weather", "Menu", Story], PageOf.Text(Dump).Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void Marks_tell_which_blocks_are_links()
    {
        var blocks = PageOf.Text(Dump).Blocks;
        Assert.Equal([8, 5, 7, 0, 11], blocks.ConvertAll(block => block.LinkChars));
        Assert.Equal("https://example.org/sport", Assert.Single(blocks[1].Links).Address);
        Assert.Equal("Sport", blocks[1].Text.Substring(blocks[1].Links[0].Start, blocks[1].Links[0].Length));
        Assert.Equal("old", blocks[4].Text.Substring(blocks[4].Links[0].Start, blocks[4].Links[0].Length));
    }

    [Fact]
    public void Short_lines_above_the_list_are_no_labels_of_it_though_its_first_address_is_missing() =>
        Assert.Equal(["Home News Sport", "About us", "Contact"], PageOf.Text("[2]Home [3]News [4]Sport\n\nAbout us\nContact\n\nReferences\n\n2. https://example.org/a\n3. https://example.org/b\n4. https://example.org/c").Blocks.ConvertAll(block => block.Text));

    [Fact]
    public void No_line_is_set_in_where_all_are() => Assert.DoesNotContain(PageOf.Text(Dump).Blocks, block => block.Indented);

    [Theory]
    [InlineData("The bridge is old.[1] It was closed[2] in May [3].\nIt stays closed.\n\nReferences\n\n1. https://example.org/a\n2. https://example.org/b\n3. https://example.org/c")]
    [InlineData("[1]Home [2]News [3]Sport\n\nReferences\n\n1. The Times, 4 May\n2. The Post, 5 May\n3. The Echo, 6 May")]
    [InlineData("[1]Home [2]News [3]Sport\n\n1. https://example.org/a\n2. https://example.org/b\n3. https://example.org/c\n\nThe bridge stays closed, and no one knows until when.")]
    [InlineData("The bridge is old.\n\nLinks\n\n1. https://example.org/a\n2. https://example.org/b\n3. https://example.org/c")]
    public void Footnotes_and_lists_of_addresses_that_no_mark_points_at_stay(string text) =>
        Assert.Equal(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), PageOf.Text(text).Blocks.ConvertAll(block => block.Text));

    [Theory]
    [InlineData("[1")]
    [InlineData("[a.png")]
    [InlineData("[1]")]
    [InlineData("[")]
    [InlineData("_")]
    public void Time_is_linear(string part)
    {
        var line = string.Concat(Enumerable.Repeat(part, 400_000));
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(PageOf.Text($"[1]a\n[2]b\n[3]c\n{line}\n\n1. http://a\n2. http://b\n3. http://c\n").Blocks);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }
}
