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
    [InlineData($"<STYLE media=print>{Code}</STYLE >", "<STYLE media=print></STYLE >")]
    [InlineData($"<script type='application/ld+json'>{Code}</script>", null)]
    [InlineData($"<script type='application/ld&#x2B;json'>{Code}</script>", null)]
    [InlineData($"<script type='application/json'>{Code}</script>", "<script type='application/json'></script>")]
    [InlineData($"<script><!-- <script> {Code} </script> --></script>", null)]
    [InlineData($"<script>{Code}</script><script>{Code}", "<script></script><script>" + Code)]
    [InlineData($"<svg><style>{Code}</style></svg>", null)]
    [InlineData($"<textarea><script>{Code}</script></textarea>", null)]
    [InlineData("<script>short()</script>", null)]
    [InlineData("<p><xmp>a</xmp></p>", null)]
    [InlineData("<p><select><xmp a='>'>b</xmp><option>c</select>", "<p><select>b</xmp><option>c</select>")]
    public void Text_of_scripts_and_styles_is_left_out_where_nothing_reads_it(string html, string? expected)
    {
        using var input = Of(html);
        Assert.Equal(expected ?? html, input.Memory.ToString());
    }

    [Fact]
    public void The_tree_is_that_of_the_whole_page()
    {
        string[] pieces =
        [
            "<script>", "</script>", "<style>", "</style>", "<SCRIPT type='application/ld+json'>", "<svg>", "</svg>", "<title>", "</title>", "<textarea>", "</textarea>",
            "<select>", "</select>", "<table>", "<td>", "</table>", "<noscript>", "</noscript>", "<template>", "</template>", "<p>", "</p>", "<!--", "-->", "</", "</script ",
            "<b>", "</b>", "text that is longer than sixteen characters", Code, "<body>", "</body>", "</html>", "<![CDATA[", "]]>",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Sample(soup =>
        {
            var html = string.Concat(soup);
            using var input = Of(html);
            return Tree(html.AsMemory()) == Tree(input.Memory);
        });
    }

    private static RentedText Of(string html) => RentedText.Without(html.AsMemory(), PageScan.Of(html).Unread);

    /// <summary>All that is read from the document: its containers, their blocks, and what it declares.</summary>
    private static string Tree(ReadOnlyMemory<char> html)
    {
        using var document = HtmlReader.Parse(html);
        var page = HtmlSegmenter.Segment(document, null);
        return string.Join('\n', page.Containers.Select(container => $"{container.Index} {container.Parent?.Index} {container.Tag} {container.FirstBlock} {container.BlockCount}"))
            + string.Join('\n', page.Blocks.Select(block => $"{block.Container.Index} {block.Text}")) + page.Declared.Title + string.Join('\n', page.Declared.JsonLd);
    }
}
