using CsCheck;
using Xunit;

namespace Cleaner.Tests.Segmenting;

public class TextSegmenterTests
{
    [Theory]
    [InlineData("One.\nTwo.\n\nThree.", "One.|Two.|Three.")]
    [InlineData("One.\r\nTwo.\rThree.\u2028Four.", "One.|Two.|Three.|Four.")]
    [InlineData("  One \t  word\u3000here\u00a0now ", "One word here now")]
    [InlineData("One\n---\nTwo\n* * *\nThree\n====\nFour\n———", "One|Two|Three|Four")]
    [InlineData("\ufeffOne\n\u200b\nTwo", "One|Two")]
    [InlineData("# Title\n## Second\nText\n#hash #tag\n####### seven", "Title|Second|Text|#hash #tag|####### seven")]
    [InlineData("> quoted\n>not\n>", "quoted|>not|>")]
    [InlineData("", "")]
    [InlineData("\n \n\t\n", "")]
    public void Every_line_with_text_is_a_block(string dump, string texts) => Assert.Equal(texts, PageOf.Texts(PageOf.Text(dump)));

    [Theory]
    [InlineData("• one", "•", "one")]
    [InlineData("•one", "•", "one")]
    [InlineData("- one", "-", "one")]
    [InlineData("* one", "*", "one")]
    [InlineData("·  one", "·", "one")]
    [InlineData("– one", "–", "one")]
    [InlineData("▶ one", "▶", "one")]
    public void A_bullet_makes_a_list_item_and_is_printed_but_no_content(string line, string bullet, string content)
    {
        var block = Assert.Single(PageOf.Text(line).Blocks);
        Assert.Equal(("li", $"{bullet} {content}", content), (block.Container.Tag, block.Text, block.Content.ToString()));
    }

    [Theory]
    [InlineData("1. one")]
    [InlineData("12) twelve")]
    [InlineData("3、三")]
    [InlineData("1．一")]
    public void A_number_makes_a_list_item_and_belongs_to_the_text(string line)
    {
        var block = Assert.Single(PageOf.Text(line).Blocks);
        Assert.Equal(("li", line, line), (block.Container.Tag, block.Text, block.Content.ToString()));
    }

    [Theory]
    [InlineData("-5 degrees")]
    [InlineData("3.5 percent")]
    [InlineData("2020. That was the year")]
    [InlineData("1.")]
    [InlineData("*footnote")]
    [InlineData("12 people")]
    [InlineData("-")]
    [InlineData("•")]
    public void Numbers_and_marks_that_only_look_like_markers_make_no_list(string line)
    {
        var block = Assert.Single(PageOf.Text(line).Blocks);
        Assert.Equal(("#group", line), (block.Container.Tag, block.Text));
    }

    [Fact]
    public void Groups_lists_headings_and_quotations_are_containers_as_in_html()
    {
        var page = PageOf.Text("# Head\nplain\n- a\n- b\nplain\n- c\n\n> q\n- d");
        Assert.Equal(
            ["body/#group/h1", "body/#group", "body/#group/ul/li", "body/#group/ul/li", "body/#group", "body/#group/ul/li", "body/#group/blockquote", "body/#group/ul/li"],
            page.Blocks.ConvertAll(block => block.Container.Path));
        Assert.Same(page.Blocks[2].Container.Parent, page.Blocks[3].Container.Parent);
        Assert.NotSame(page.Blocks[2].Container.Parent, page.Blocks[5].Container.Parent);
        Assert.NotSame(page.Blocks[4].Container, page.Blocks[7].Container.Parent!.Parent);
        Assert.True(PageOf.IsConsistent(page));
    }

    [Fact]
    public void Blocks_say_their_line()
    {
        var page = PageOf.Text("\n\nOne\n\n\nTwo\n");
        Assert.Equal(["line 3", "line 6"], page.Blocks.ConvertAll(block => block.Path));
    }

    [Theory]
    [InlineData("\u3000\u3000正文", true)]
    [InlineData("    four blanks", true)]
    [InlineData(" one blank", false)]
    public void An_indented_line_is_known(string line, bool indented) => Assert.Equal(indented, PageOf.Text(line).Blocks[0].Indented);

    [Fact]
    public void Pictures_of_markdown_are_images_and_no_text()
    {
        var page = PageOf.Text("One\n![The bridge](https://example.org/a.jpg)\nTwo ![](b.png) three");
        Assert.Equal("One|Two three", PageOf.Texts(page));
        Assert.Equal([("https://example.org/a.jpg", "The bridge", 1), ("b.png", "", 1)], page.Images.ConvertAll(image => (image.Source, image.Alt, image.BlockOrder)));
    }

    [Fact]
    public void The_ranges_of_containers_hold_exactly_their_blocks()
    {
        string[] lines = ["text", "", "- item", "1. item", "# head", "## head", "> quote", "---", "文字。", "![x](y)", "   ", "* [a](b)"];
        Gen.Int[0, lines.Length - 1].Select(i => lines[i]).Array[0, 40].Sample(dump => PageOf.IsConsistent(PageOf.Text(string.Join('\n', dump))), iter: 1000);
    }
}
