using Cleaner.Reading;
using Xunit;

namespace Cleaner.Tests.Reading;

public class KindSnifferTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>\n<title>x</title>")]
    [InlineData("\ufeff \n<HTML lang=en>")]
    [InlineData("<!-- saved from (0022)http://example.org -->\n<html><head><title>x</title>")]
    [InlineData("<!-- a --><?php b ?>\n<body>Only words.")]
    [InlineData("Warning: something in line 3\n<html><body>text</body></html>")]
    [InlineData("<p>One.</p>\n<p>Two.</p>")]
    [InlineData("<div class='a'>One<br/>two</div>")]
    [InlineData("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'></html>")]
    [InlineData("<table>\n<tr>\n<td>cell")]
    public void Markup_is_html(string page) => Assert.Equal(PageKind.Html, KindSniffer.KindOf(page));

    [Theory]
    [InlineData("")]
    [InlineData("The council met on Tuesday.\n\nIt was late.")]
    [InlineData("Editors may use the <p> tag and the <br> tag.")]
    [InlineData("A beginner once asked where the <body> of the page was.\n\nNobody knew.\n\nThe question stayed open.")]
    [InlineData("He wrote <html> on the board, and left.")]
    [InlineData("Prices: 3 < 5 and 7 > 5; a <b or b> c; x<y; <3 <3 <3")]
    [InlineData("Contact <ann@example.org>, <bob@example.org>, <https://example.org/p>, <https://example.org/a>")]
    [InlineData("<pre-war>, <president>, <divided>, <spanish>")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("<p")]
    public void Text_that_mentions_markup_is_text(string page) => Assert.Equal(PageKind.Text, KindSniffer.KindOf(page));
}
