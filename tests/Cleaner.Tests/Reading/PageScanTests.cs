using Cleaner.Parsing;
using Cleaner.Reading;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Reading;

public class PageScanTests
{
    [Theory]
    [InlineData("no markup", 0)]
    [InlineData("<div><div><p>text</p></div></div>", 2)]
    [InlineData("<div></div><div></div>", 1)]
    [InlineData("<p>one<p>two<p>three", 0)]
    [InlineData("<br><img><hr><input><br/>", 0)]
    [InlineData("<ul><li>a<ul><li>b</ul></ul>", 2)]
    [InlineData("<div><span>open</div><div><span>open</div><div><span>open</div>", 2)]
    [InlineData("<custom-tag><x-y>", 2)]
    [InlineData("<!-- <div><div><div> -->", 0)]
    [InlineData("<script>'<div><div><div>'</script><div>", 1)]
    [InlineData("<div title='<div><div>'>", 1)]
    [InlineData("<div title=\"it's > that\"><div>", 2)]
    [InlineData("<DIV><Div></DIV></div><div>", 2)]
    [InlineData("2 < 3 <3 << <> </ >", 0)]
    public void Depth_is_that_of_tags_that_nest(string html, int depth) => Assert.Equal(depth, PageScan.Of(html).Depth);

    [Theory]
    [InlineData("<div>", "</x>")]
    [InlineData("<div>", "</b>")]
    [InlineData("<div>", "</p>")]
    [InlineData("<rt>", "")]
    [InlineData("<rp>", "")]
    [InlineData("<optgroup>", "")]
    [InlineData("<svg><g>", "")]
    [InlineData("<div/>", "")]
    [InlineData("<x/>", "")]
    [InlineData("<svg><foreignObject><x/>", "")]
    [InlineData("<svg></p><x/>", "")]
    [InlineData("<svg><div/>", "")]
    [InlineData("<ruby>", "</rt>")]
    public void Stray_end_tags_and_slashes_hide_no_depth(string start, string end) =>
        AssertRefused(string.Concat(Enumerable.Repeat(start + end, 3000)));

    [Theory]
    [InlineData("<!-- --!>")]
    [InlineData("<!--->")]
    [InlineData("<a =\">")]
    [InlineData("<a / ='>")]
    [InlineData("<a b=c ='>")]
    [InlineData("<a b='c'=\">")]
    [InlineData("<svg><title>")]
    [InlineData("<svg><style>")]
    [InlineData("<math><textarea>")]
    [InlineData("<select><title></select>")]
    [InlineData("<select><xmp></select>")]
    public void Nothing_that_the_parser_ends_earlier_hides_the_rest_of_the_page(string opening) =>
        AssertRefused(opening + string.Concat(Enumerable.Repeat("<div>", 3000)));

    [Fact]
    public void Drawings_full_of_empty_elements_are_not_deep()
    {
        var icon = $"<svg viewBox='0 0 1 1'><title>t</title><g>{string.Concat(Enumerable.Repeat("<path d='M0 0'/><use xlink:href='#a' />", 60))}</g></svg>";
        var scan = PageScan.Of("<body>" + string.Concat(Enumerable.Repeat($"<p><a href='/x'>{icon}</a></p>", 100)));
        Assert.InRange(scan.Depth, 3, 8);
        Assert.Null(scan.Excess(PageLimits.Default));
    }

    [Theory]
    [InlineData("<p>", 0)]
    [InlineData("<p a>", 1)]
    [InlineData("<p a=1 b='2' c=\"3\" d>", 4)]
    [InlineData("<p a='x=1 y=2 z=3'>", 1)]
    [InlineData("<p a = '1'   b= 2>", 2)]
    [InlineData("<p a=1/b=2>", 1)]
    [InlineData("<p a='1'b/c>", 3)]
    public void Attributes_are_counted(string html, int attributes) => Assert.Equal(attributes, PageScan.Of(html).Attributes);

    [Theory]
    [InlineData("a{0} ")]
    [InlineData("a{0}=1 ")]
    [InlineData("a{0}='1'")]
    [InlineData("a{0}=\">\"")]
    [InlineData("a{0}/")]
    public void A_tag_of_thousands_of_attributes_is_refused_however_they_are_written(string form)
    {
        var tag = $"<p {string.Concat(Enumerable.Range(0, 3000).Select(i => form.Replace("{0}", $"{i}", StringComparison.Ordinal)))}>";
        Assert.Contains("attributes", PageScan.Of(tag).Excess(PageLimits.Default), StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_one_long_value_are_no_attributes()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 3_000));
        Assert.Equal(2, PageScan.Of($"<meta name=\"description\" content=\"{words}\"><path d='{words}'>").Attributes);
    }

    [Theory]
    [InlineData("<p><b>word")]
    [InlineData("<div><font color={0}>word</div>")]
    [InlineData("<p><b id={0}></i>word")]
    [InlineData("<p><i class={0}></b></a></font>word")]
    public void Formatting_left_open_costs_an_element_in_every_block_that_follows(string part)
    {
        var html = string.Concat(Enumerable.Range(0, 1500).Select(i => part.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        Assert.Contains("elements", PageScan.Of(html).Excess(PageLimits.Default), StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_that_is_closed_costs_nothing_more()
    {
        var scan = PageScan.Of(string.Concat(Enumerable.Repeat("<p><b>word</b> and <i>word</i></p>", 1500)));
        Assert.Equal(4500, scan.Elements);
    }

    [Fact]
    public void The_scan_is_never_shallower_than_the_parsed_tree()
    {
        string[] parts =
        [
            "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<span>", "</span>", "<ul>", "</ul>", "<li>", "</li>", "<section>", "</x>", "text",
            "<svg>", "</svg>", "<g>", "<path/>", "<title>", "</title>", "<!--", "-->", "<a href='x'>", "</a>", "<ruby>", "<rt>", "<select>", "</select>", "<option>", "<a =\">", "\"", "'",
        ];
        AssertNotShallower(parts);
        AssertNotShallower([.. parts.Where(part => !IsFormatting(part) && part is not ("<select>" or "</select>" or "<option>"))]);
    }

    private const int Slack = 12;

    private static void AssertNotShallower(string[] parts)
    {
        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 80].Sample(soup =>
        {
            var html = string.Concat(soup);
            var scan = PageScan.Of(html);

            // Formatting that is open is made anew in every block: the scan counts those elements apart from the depth. Html and body stand above
            // all, and a few levels that only such soup can hide are nothing to a limit of thousands.
            return DepthOf(HtmlReader.Parse(html)) <= (scan.Depth + SelfClosingOf(soup) + Slack) * (1 + soup.Count(IsFormatting));
        });
    }

    private static bool IsFormatting(string part) => part is "<b>" or "<i>" or "<a href='x'>" or "<a =\">";

    private static int SelfClosingOf(string[] soup) => soup.Count(part => part is "<p>" or "<li>" or "<option>");

    private static int DepthOf(PageTree tree)
    {
        var deepest = 0;
        var open = new Stack<(PageNode Node, int Depth)>([(tree, 0)]);
        while (open.TryPop(out var at))
        {
            deepest = Math.Max(deepest, at.Depth);
            foreach (var child in at.Node.Children.Span)
            {
                if (child is PageElement)
                {
                    open.Push((child, at.Depth + 1));
                }
            }
        }

        return deepest;
    }

    private static void AssertRefused(string html) => Assert.Contains("deep", PageScan.Of(html).Excess(PageLimits.Default) ?? "within", StringComparison.Ordinal);
}
