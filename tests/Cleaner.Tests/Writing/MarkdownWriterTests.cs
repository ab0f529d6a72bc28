using CsCheck;
using Xunit;

namespace Cleaner.Tests.Writing;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("<h2>Head</h2><p>One.</p><p>Two.</p>", "## Head\n\nOne.\n\nTwo.")]
    [InlineData("<p>One.<br>Two.</p>", "One.\n\nTwo.")]
    [InlineData("<ul><li>a</li><li>b</li></ul><p>c</p>", "- a\n- b\n\nc")]
    [InlineData("<p>x</p><ol><li>a</li><li>b</li></ol>", "x\n\n1. a\n2. b")]
    [InlineData("<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>", "- a\n  - b\n  - c\n- d")]
    [InlineData("<ol><li><p>a</p><p>b</p></li><li>c</li></ol>", "1. a\n\n   b\n2. c")]
    [InlineData("<ul><li>dropped</li><li>b</li></ul>", "- b")]
    [InlineData("<div><li>a</li><li>b</li></div>", "- a\n- b")]
    [InlineData("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc")]
    [InlineData("<blockquote><ul><li>a</li><li>b</li></ul></blockquote>", "> - a\n> - b")]
    [InlineData("<ul><li>a<blockquote>b</blockquote></li></ul>", "- a\n\n  > b")]
    public void Structure_of_the_body_is_kept(string body, string markdown)
    {
        Assert.Equal(markdown, WritingPage.Of(body).ToMarkdown());
    }

    [Fact]
    public void Table_of_data_becomes_a_table()
    {
        var table = "<table><tr><th></th><th>2019</th><th>2020</th></tr><tr><td>Boats</td><td>140</td><td>11</td></tr><tr><td>Crabs</td><td></td><td>3|4</td></tr></table><p>End.</p>";

        Assert.Equal("| | 2019 | 2020 |\n| --- | --- | --- |\n| Boats | 140 | 11 |\n| Crabs | | 3\\|4 |\n\nEnd.", WritingPage.Of(table).ToMarkdown());
    }

    [Theory]
    [InlineData("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>")]
    [InlineData("<table><tr><td>dropped menu</td><td><p>One.</p></td></tr><tr><td></td><td><p>Two.</p></td></tr></table>")]
    public void Table_that_only_lays_the_page_out_does_not(string body)
    {
        Assert.Equal("One.\n\nTwo.", WritingPage.Of(body).ToMarkdown());
    }

    [Theory]
    [InlineData("5 * 3 = 15", "5 \\* 3 = 15")]
    [InlineData("# 1 in the charts", "\\# 1 in the charts")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("- a", "\\- a")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("2020.8.22", "2020.8.22")]
    [InlineData("> a", "\\> a")]
    [InlineData("---", "\\---")]
    [InlineData("[x](y)", "\\[x\\](y)")]
    [InlineData("snake_case and _so_", "snake_case and \\_so\\_")]
    [InlineData("a < b, &lt;b&gt;", "a < b, \\<b>")]
    [InlineData("R&D &amp;amp;", "R\\&D \\&amp;")]
    [InlineData("C:\\dir \\*", "C:\\dir \\\\\\*")]
    [InlineData("习近平：“一体化”（新闻联播）~", "习近平：“一体化”（新闻联播）~")]
    public void Characters_of_the_article_are_not_read_as_markdown(string text, string markdown)
    {
        Assert.Equal(markdown, WritingPage.Of($"<p>{text}</p>").ToMarkdown());
    }

    [Fact]
    public void Escaping_only_ever_adds_backslashes()
    {
        Gen.Char["ab1 .)#*_-+>=~`[]<&|\\中"].Array[1, 20].Select(letters => new string(letters).Trim()).Where(text => text.Length > 0).Sample(text =>
        {
            var escaped = Cleaner.Writing.MarkdownEscaping.Escape(text);
            var plain = new System.Text.StringBuilder();
            for (var i = 0; i < escaped.Length; i++)
            {
                // What CommonMark takes for an escape: a backslash before ASCII punctuation.
                i += escaped[i] == '\\' && i + 1 < escaped.Length && char.IsAscii(escaped[i + 1]) && !char.IsAsciiLetterOrDigit(escaped[i + 1]) && escaped[i + 1] != ' ' ? 1 : 0;
                plain.Append(escaped[i]);
            }

            return plain.ToString() == text;
        });
    }

    [Fact]
    public void Unclosed_tags_do_not_blow_up_the_output()
    {
        var body = string.Concat(Enumerable.Range(0, 1500).Select(i => $"<blockquote><p>line {i}</p>"));

        Assert.InRange(WritingPage.Of(body).ToMarkdown().Length, 1500 * 8, 1500 * 100);
    }
}
