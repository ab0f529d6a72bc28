using System.Text;
using AngleSharp.Html.Parser;
using Cleaner.Parsing;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Parsing;

/// <summary>The tree is the one that AngleSharp builds for itself.</summary>
public sealed class PageTreeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<!DOCTYPE html><html lang=en><head><title>A &amp; B</title></head><body class='a b'>text</body></html>")]
    [InlineData("<html lang=en><html lang=de class=x><body id=1><body id=2 class=y>")]
    [InlineData("<p>one<b>two<i>three</b>four</i><p>five")]
    [InlineData("<table>text<div>div<td>cell<p>para</table>after")]
    [InlineData("<table><tr><p>one</p><td><table><b>two</b></table></td></tr></table>")]
    [InlineData("<div><table><form><tr><input type=hidden><input><td></table>")]
    [InlineData("<p>before<template><tr><td>cell</td></tr></template>after")]
    [InlineData("<template><caption>x</template><p>after")]
    [InlineData("<table><template><tr><div>in</div></template><div>out</div></table>")]
    [InlineData("<template><table><div>in</div><template></template><tr></table><p>in</template>out")]
    [InlineData("<template><caption>unclosed<p>and more")]
    [InlineData("<svg><g><title>t</title><path d=''/></g><foreignObject><p>html</foreignObject></svg>after")]
    [InlineData("<math><mi>x</mi><annotation-xml encoding='text/html'><p>p</annotation-xml></math>")]
    [InlineData("<select><option>1<optgroup><option>2<keygen><p>x</select>")]
    [InlineData("<select><option><p><marquee class=c><button><caption><template></template><th>")]
    [InlineData("<template><col><script></template><svg><style></b>")]
    [InlineData("<frameset><frame src=a><noframes>x</noframes></frameset>")]
    [InlineData("<noscript><p>none</p></noscript><textarea><p></textarea><script>a < b</script><style>p > a</style>")]
    [InlineData("<o:p>one</o:p><x-y class=z>two</x-y>")]
    public void Pages_have_the_parsers_own_tree(string html) => Assert.Equal(Expected(html), Actual(html));

    [Fact]
    public void Tag_soup_has_the_parsers_own_tree()
    {
        string[] names =
        [
            "p", "div", "b", "i", "a", "table", "tbody", "tr", "td", "th", "caption", "colgroup", "col", "template", "svg", "math", "g", "title", "form", "select", "option",
            "ul", "li", "h2", "br", "img", "body", "html", "head", "script", "style", "noscript", "nobr", "button", "ruby", "rt", "x-y", "font", "desc", "mi", "foreignobject",
            "textarea", "frameset", "object", "marquee", "optgroup", "plaintext", "o:p", "pre", "hr",
        ];
        string[] words = ["word", " ", "\n", "&amp;", "&#x4e2d;", "中文"];
        string[] pieces =
        [
            .. names.Select(name => $"<{name}>"), .. names.Select(name => $"<{name} class=c id='i'>"), .. names.Select(name => $"</{name}>"), .. words,
            .. words, "<!-- c -->", "<!doctype html>", "<input type=hidden>", "<a href='/x'>", "<b class=d>", "<path/>",
        ];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Sample(
            soup =>
            {
                var html = string.Concat(soup);
                Assert.Equal(Expected(html), Actual(html));
            },
            iter: 3_000);
    }

    [Fact]
    public void Pages_on_which_the_parser_itself_fails_are_cleaned()
    {
        var result = new NewsCleaner().Clean("<p><select><xmp></xmp><select></strong></select><p>after");
        Assert.Equal("after", Assert.Single(result.Blocks).Text);
    }

    [Fact]
    public void Trees_that_stand_at_once_share_no_nodes()
    {
        const string One = "<p class=a>one<b>two</b></p><ul><li>three</ul>", Other = "<div id=b><i>four</i>five</div>";
        using var first = HtmlReader.Parse(One);
        using var second = HtmlReader.Parse(Other);
        Assert.Equal(Expected(One), Drawn(first));
        Assert.Equal(Expected(Other), Drawn(second));
    }

    [Fact]
    public void Nodes_are_used_again_once_a_tree_is_disposed_of()
    {
        var first = HtmlReader.Parse("<p class=a>one");
        var root = first.Root;
        first.Dispose();

        // A second time takes nothing back that is another tree's by now.
        using var second = HtmlReader.Parse("<p>two");
        first.Dispose();
        using var third = HtmlReader.Parse("<p>three");
        Assert.Same(root, second.Root);
        Assert.NotSame(root, third.Root);
        Assert.Equal(Expected("<p>two"), Drawn(second));
    }

    private static string Expected(string html)
    {
        using var tree = PageTreeCopy.Of(new HtmlParser().ParseDocument(html));
        return Drawn(tree);
    }

    private static string Actual(string html)
    {
        using var tree = HtmlReader.Parse(html);
        return Drawn(tree);
    }

    /// <summary>
    /// Elements with their attributes, a line each, and texts with their neighbours joined, without the blanks that a text begins with where none goes on: what is
    /// nothing else may have no node.
    /// </summary>
    private static string Drawn(PageTree tree)
    {
        var text = new StringBuilder();
        var goesOn = false;
        Draw(tree.Root!, 0, text, ref goesOn);
        return text.ToString();
    }

    private static void Draw(PageElement element, int depth, StringBuilder text, ref bool goesOn)
    {
        text.Append('\n').Append(' ', depth).Append('<').Append(element.Tag.Name);
        foreach (var attribute in element.Attributes)
        {
            text.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        }

        text.Append('>');
        goesOn &= !EndsText(element);
        foreach (var child in element.Children.Span)
        {
            if (child is PageElement inner)
            {
                Draw(inner, depth + 1, text, ref goesOn);
            }
            else if (child is PageText run)
            {
                var data = goesOn ? run.Data : run.Data.TrimStart(" \t\n\f\r");
                text.Append(data);
                goesOn |= !data.IsEmpty;
            }
        }

        text.Append('/');
        goesOn &= !EndsText(element);
    }

    private static bool EndsText(PageElement element) => element.Tag.Role is TagRole.Container or TagRole.Break;
}
