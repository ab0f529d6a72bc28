using Cleaner.Describing;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Writing;

public sealed class MarkdownWriterTests
{
    [Theory]
    [InlineData("<h2>Head</h2><p>One.</p><p>Two.</p>", "## Head\n\nOne.\n\nTwo.")]
    [InlineData("<h3>In C #</h3>", "### In C \\#")]
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

    [Theory]
    [InlineData("<p>See <a href='/b'>the bridge</a>.</p>", "See [the bridge](https://weekly.example/b).")]
    [InlineData("<p><a href='b?x=1&amp;y=(2)'>1. The</a> bridge</p>", "[1. The](https://weekly.example/news/b?x=1&y=%282%29) bridge")]
    [InlineData("<p>Wow!<a href='https://other.example'>it_</a>_s</p>", "Wow\\![it\\_](https://other.example/)\\_s")]
    [InlineData("<p>- see <a href='/b'>b]\\</a></p>", "\\- see [b\\]\\\\](https://weekly.example/b)")]
    [InlineData("<p><a href='javascript:x()'>a</a> <a href='mailto:x@y.example'>b</a> <a href='#top'>c</a> <a name='x'>d</a> <a href='/e'> </a></p>", "a b c d")]
    [InlineData("<p><a href='/b'>one<br>two</a> three</p>", "[one](https://weekly.example/b)\n\n[two](https://weekly.example/b) three")]
    [InlineData("<ul><li>x <a href='/b'>y</a></li></ul>", "- x [y](https://weekly.example/b)")]
    [InlineData("<table><tr><td>1</td><td><a href='/a|b'>x|y</a></td></tr><tr><td>2</td><td>3</td></tr></table>", "| 1 | [x\\|y](https://weekly.example/a%7Cb) |\n| --- | --- |\n| 2 | 3 |")]
    [InlineData("<h2><a href='//other.example/x y'>Head</a></h2>", "## [Head](https://other.example/x%20y)")]
    [InlineData("<p>a</p><base href='/base/'><p><a href='b'>c</a></p>", "a\n\n[c](https://weekly.example/base/b)")]
    public void Links_on_the_web_are_kept_with_whole_addresses(string body, string markdown)
    {
        Assert.Equal(markdown, WritingPage.Of(body, url: "https://weekly.example/news/a").ToMarkdown());
    }

    [Fact]
    public void Link_whose_base_is_not_known_is_text()
    {
        Assert.Equal("a b, [c](https://other.example/)", WritingPage.Of("<p>a <a href='/b'>b</a>, <a href='https://other.example/'>c</a></p>").ToMarkdown());
    }

    [Fact]
    public void Pictures_stand_at_their_places_but_never_inside_a_list()
    {
        var description = new Description
        {
            Images =
            [
                new ArticleImage("https://weekly.example/1.jpg", "The [old] bridge", "At \"dawn\""),
                new ArticleImage("https://weekly.example/2.jpg"),
                new ArticleImage("relative.jpg"),
                new ArticleImage("https://weekly.example/4(5).jpg"),
                new ArticleImage("https://weekly.example/declared.jpg"),
            ],
            ImagePlaces = [0, 2, 2, 4, -1],
        };

        Assert.Equal(
            """
            ![The \[old\] bridge](https://weekly.example/1.jpg "At \"dawn\"")

            a

            - b
            - c

            ![](https://weekly.example/2.jpg)

            d

            ![](https://weekly.example/4%285%29.jpg)
            """,
            WritingPage.Of("<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>", description).ToMarkdown());
    }

    [Fact]
    public void Markers_of_a_dump_are_not_written_twice()
    {
        var text = "The council met on Tuesday to decide about the bridge, and heard three proposals before it went home for the night.\n\n- The first is to repair it, which would take a year and cost four million.\n- The second is to [replace it](https://weekly.example/x), which nobody wants to pay for at all.\n\nA decision is expected in the spring, when the engineers will have finished their survey of the piers.";
        var result = new NewsCleaner().CleanText(text);

        Assert.Contains("\n- The first is", result.ToMarkdown());
        Assert.Contains("\n- The second is to [replace it](https://weekly.example/x), which", result.ToMarkdown());
        Assert.Contains("<a href=\"https://weekly.example/x\">replace it</a>, which", result.ToHtml());
    }

    [Fact]
    public void Unclosed_tags_do_not_blow_up_the_output()
    {
        var body = string.Concat(Enumerable.Range(0, 1500).Select(i => $"<blockquote><p>line {i}</p>"));

        Assert.InRange(WritingPage.Of(body).ToMarkdown().Length, 1500 * 8, 1500 * 100);
    }
}
