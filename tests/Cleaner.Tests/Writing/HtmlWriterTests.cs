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
