using Cleaner.Describing;
using Xunit;

namespace Cleaner.Tests.Writing;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("<h2 class='x'>Head</h2><p>One.</p>", "\n<h2>Head</h2>\n<p>One.</p>")]
    [InlineData("<p>a &lt;b&gt; &amp;c</p>", "\n<p>a &lt;b&gt; &amp;c</p>")]
    [InlineData("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>", "\n<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol></li>\n</ul>")]
    [InlineData("<ul><li><p>a</p><p>b</p></li></ul>", "\n<ul>\n<li>\n<p>a</p>\n<p>b</p></li>\n</ul>")]
    [InlineData("<ul><li>a<br>b</li></ul>", "\n<ul>\n<li>a<br>b</li>\n</ul>")]
    [InlineData("<blockquote>a</blockquote>", "\n<blockquote>\n<p>a</p>\n</blockquote>")]
    [InlineData("<nav>dropped</nav>", "")]
    public void Structure_of_the_body_is_kept(string body, string html)
    {
        Assert.Equal($"<article>{html}\n</article>", WritingPage.Of(body).ToHtml());
    }

    [Fact]
    public void Table_of_data_keeps_its_columns()
    {
        var table = "<table><tr><th></th><th>2019</th><th>2020</th></tr><tr><td>Boats</td><td>140</td><td>11</td></tr></table>";

        Assert.Equal(
            "<article>\n<table>\n<tr>\n<td></td>\n<th>2019</th>\n<th>2020</th>\n</tr>\n<tr>\n<td>Boats</td>\n<td>140</td>\n<td>11</td>\n</tr>\n</table>\n</article>",
            WritingPage.Of(table).ToHtml());
    }

    [Theory]
    [InlineData("<p>See <a href='/b?x=1&amp;y=\"2\"'>the &lt;b&gt;ridge</a>.</p>", "\n<p>See <a href=\"https://weekly.example/b?x=1&amp;y=%222%22\">the &lt;b&gt;ridge</a>.</p>")]
    [InlineData("<p><a href='javascript:x()' onclick='y()'>a</a></p>", "\n<p>a</p>")]
    [InlineData("<ul><li>x <a href='/b'>y</a></li></ul>", "\n<ul>\n<li>x <a href=\"https://weekly.example/b\">y</a></li>\n</ul>")]
    public void Links_on_the_web_are_kept_with_whole_addresses(string body, string html)
    {
        Assert.Equal($"<article>{html}\n</article>", WritingPage.Of(body, url: "https://weekly.example/news/a").ToHtml());
    }

    [Fact]
    public void Pictures_stand_at_their_places_with_their_captions()
    {
        var description = new Description
        {
            Images = [new ArticleImage("https://weekly.example/1.jpg?a&b", "The \"old\" <bridge>", "At <dawn>"), new ArticleImage("https://weekly.example/2.jpg")],
            ImagePlaces = [1, 2],
        };

        Assert.Equal(
            "<article>\n<p>a</p>\n<figure><img src=\"https://weekly.example/1.jpg?a&amp;b\" alt=\"The &quot;old&quot; &lt;bridge>\"><figcaption>At &lt;dawn&gt;</figcaption></figure>\n<p>b</p>\n<figure><img src=\"https://weekly.example/2.jpg\" alt=\"\"></figure>\n</article>",
            WritingPage.Of("<p>a</p><p>b</p>", description).ToHtml());
    }

    [Fact]
    public void Picture_of_the_page_is_found_with_its_caption()
    {
        var paragraph = "The council of Aldermoor met on Tuesday to decide whether the old bridge, closed since the floods of last winter, would be repaired.";
        var page = $"<html><body><article><h1>News of Aldermoor</h1><p>{paragraph}</p><figure><img src='/bridge.jpg' alt='The bridge'><figcaption>The bridge at dawn</figcaption></figure><p>{paragraph.Replace("Tuesday", "Friday", StringComparison.Ordinal)} Nobody came.</p></article></body></html>";
        var result = new NewsCleaner().Clean(page, new Uri("https://weekly.example/a"));

        Assert.Contains("<figure><img src=\"https://weekly.example/bridge.jpg\" alt=\"The bridge\"><figcaption>The bridge at dawn</figcaption></figure>", result.ToHtml());
        Assert.Contains("\n\n![The bridge](https://weekly.example/bridge.jpg \"The bridge at dawn\")\n\n", result.ToMarkdown());
    }

    [Fact]
    public void Language_is_stated_where_it_is_known()
    {
        Assert.StartsWith("<article lang=\"zh\">", WritingPage.Of("<p>中文</p>", new Description { Language = "zh" }).ToHtml());
    }

    [Fact]
    public void Every_kept_block_is_there_and_well_formed()
    {
        var html = WritingPage.Of("<table><tr><td><ul><li>a</li><li>b</li></ul></td><td>c</td></tr><tr><td>d</td><td>e<h3>f</h3></td></tr></table><li>g</li>").ToHtml();

        Assert.Equal("abcdefg", System.Xml.Linq.XElement.Parse(html.Replace("<br>", "<br/>", StringComparison.Ordinal)).Value.Replace("\n", "", StringComparison.Ordinal));
    }
}
