using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Segmenting;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Reading;

public class UnreadTextTests
{
    private const string Code = "let page = { visits: 7 < 8, tag: '<p>' };";

    [Theory]
    [InlineData($"<p>One</p><script>{Code}</script><p>Two</p>", "<p>One</p><script></script><p>Two</p>")]
    [InlineData($"<STYLE media=print>{Code}</STYLE >", "<STYLE ></STYLE >")]
    [InlineData($"<script type='application/ld+json'>{Code}</script>", null)]
    [InlineData($"<script type='application/ld&#x2B;json'>{Code}</script>", null)]
    [InlineData($"<script type='application/&#108;d+json'>{Code}</script>", null)]
    [InlineData($"<script type='application/json'>{Code}</script>", "<script type='application/json'></script>")]
    [InlineData($"<script><!-- <script> {Code} </script> --></script>", null)]
    [InlineData($"<script>{Code}</script><script>{Code}", "<script></script><script>" + Code)]
    [InlineData($"<svg><style>{Code}</style></svg>", null)]
    [InlineData($"<textarea><script>{Code}</script></textarea>", null)]
    [InlineData("<script>short()</script>", null)]
    [InlineData("<p><xmp>a</xmp></p>", null)]
    [InlineData("<p><select><xmp a='>'>b</xmp><option>c</select>", "<p><select>b</xmp><option>c</select>")]
    public void Text_of_scripts_and_styles_is_left_out_where_nothing_reads_it(string html, string? expected) => AssertRead(html, expected);

    [Theory]
    [InlineData("<a href=/x target=_blank class=y>", "<a href=/x  class=y>")]
    [InlineData("<A HREF=/x TARGET='_blank'class=y>", "<A HREF=/x class=y>")]
    [InlineData("<img data-id=\"3 > 2\" src=a.png>", "<img  src=a.png>")]
    [InlineData("<img data-src=a.png data-x>", "<img data-src=a.png >")]
    [InlineData("<path d = 'M0 0'/>", "<path />")]
    [InlineData("<path/d=1>", null)]
    [InlineData("<p style='color:red'>", "<p style>")]
    [InlineData("<p style='color:red'class=a>", null)]
    [InlineData("<p style='DISPLAY:none'><p style='visibility: hidden'><p style='display:n&#111;ne'>", null)]
    [InlineData("<font size=3 color=red face=x>", null)]
    [InlineData("<p title='never closed><p>", "<p ")]
    [InlineData("</p title=x>", null)]
    [InlineData("<b style='color:red'>", null)]
    [InlineData("<isindex prompt='Search here'>", null)]
    [InlineData("<frameset><p title=x>", null)]
    [InlineData("<![CDATA[]]><p title=x>", null)]
    public void Attributes_that_the_tree_does_not_keep_are_left_out(string html, string? expected) => AssertRead(html, expected);

    [Theory]
    [InlineData("<p><!-- of no use to anyone --> <!-- nor is this one here --> b", "<p>  b")]
    [InlineData("<p>a <!-- of no use to anyone --> b", null)]
    [InlineData("a<!-- what is before it could join what follows -->b", null)]
    [InlineData("<<!-- of no use to anyone -->p>", null)]
    [InlineData("<table> <!-- of no use to anyone -->text", null)]
    [InlineData("<p><!--x-->", null)]
    [InlineData("<p><!-- never closed, so it is all", "<p>")]
    public void Comments_are_left_out(string html, string? expected) => AssertRead(html, expected);

    [Theory]
    [InlineData("<svg width=9><title>Share</title><g><path d=M1 /></g></svg>a", "<svg ></svg>a")]
    [InlineData("<SVG><use href=#i /></SVG>", "<SVG></SVG>")]
    [InlineData("<svg/><path>a<svg><path></svg>", "<svg/><path>a<svg></svg>")]
    [InlineData("<svg><g><svg><path></svg></g></svg>", "<svg><g><svg></svg></g></svg>")]
    [InlineData("<svg><title><b>x</title></svg>", null)]
    [InlineData("<svg><p>ends it</svg>", null)]
    [InlineData("<svg><path></p></svg>", null)]
    [InlineData("<svg><path>", null)]
    public void Drawings_of_strokes_alone_are_left_out(string html, string? expected) => AssertRead(html, expected);

    [Fact]
    public void The_tree_is_that_of_the_whole_page()
    {
        string[] pieces =
        [
            "<script>", "</script>", "<style>", "</style>", "<SCRIPT type='application/ld+json'>", "<svg>", "</svg>", "<title>", "</title>", "<textarea>", "</textarea>",
            "<select>", "</select>", "<table>", "<td>", "</table>", "<noscript>", "</noscript>", "<template>", "</template>", "<p>", "</p>", "<!--", "-->", "</", "</script ",
            "<svg ", "<path/>", "<path d=M>", "<g>", "</g>", "<desc>", "</desc>", "<use/>", "<math>", "</math>", "<font size=1>", "<select id=x hidden data-x='", "\"", "'", "/>", " title=a", "<p/ title=b",
            "<div style='color:red' style='display:none' ", "class=c>", "<img src=x data-y=\">\" alt=z>", "<!-- a comment of some length -->", "&", "<", "amp;", "<plaintext>", "<frameset>", " <!-- a blank before it, or behind --> ", "<isindex prompt=x>", "<div>", "</div>", "\0", "\r", "\n", "<noframes>", "</noframes>",
            "<b style='color:red'>", "<b style='color:blue'>", "<font size=2 color=red>", "<input>", "<li>", "<a href=x title=y>", "<img src=data-x alt=y>", "<p lang=en>",
            "<b>", "</b>", "text that is longer than sixteen characters", Code, "<body>", "</body>", "</html>", "<![CDATA[", "]]>",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Sample(soup =>
        {
            var html = string.Concat(soup);
            using var input = Of(html);
            return Tree(html.AsMemory()) == Tree(input.Memory);
        }, iter: 3_000);
    }

    private static void AssertRead(string html, string? expected)
    {
        using var input = Of(html);
        Assert.Equal(expected ?? html, input.Memory.ToString());
    }

    private static RentedText Of(string html) => RentedText.Without(html.AsMemory(), PageScan.Of(html).Unread);

    /// <summary>All that is read from the document: its containers, their blocks, and what it declares.</summary>
    private static string Tree(ReadOnlyMemory<char> html)
    {
        using var document = HtmlReader.Parse(html);
        var page = HtmlSegmenter.Segment(document, null);
        return string.Join('\n', page.Containers.Select(container => $"{container.Index} {container.Parent?.Index} {container.Tag} {container.Attributes} {container.Hidden} {container.ImageCount} {container.FirstBlock} {container.BlockCount}"))
            + string.Join('\n', page.Blocks.Select(block => $"{block.Container.Index} {block.LinkChars} {block.BoldChars} {block.ItalicChars} {block.Text}")) + page.Declared.Title + string.Join('\n', page.Declared.JsonLd);
    }
}
