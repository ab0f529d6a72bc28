using CsCheck;
using Xunit;

namespace Cleaner.Tests.Segmenting;

public class HtmlSegmenterTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One|Two")]
    [InlineData("one<p>two</p>three", "one|two|three")]
    [InlineData("<div>one<div>two</div>three</div>", "one|two|three")]
    [InlineData("one<br>two<br><br>three", "one|two|three")]
    [InlineData("<b>one<br>two</b>", "one|two")]
    [InlineData("one<hr>two", "one|two")]
    [InlineData("<ul><li>one<li>two<ul><li>three</ul></ul>", "one|two|three")]
    [InlineData("<table><tr><td>a<td>b<tr><th>c</table>", "a|b|c")]
    [InlineData("<dl><dt>a<dd>b</dl>", "a|b")]
    [InlineData("<x-card>one</x-card><x-card>two</x-card>", "one|two")]
    [InlineData("a <b>bold</b>, <a href=/>link</a> and <span>sp</span>an", "a bold, link and span")]
    [InlineData("wo<wbr>rd so<em>me</em> <time>3 May</time> <abbr>GB</abbr>", "word some 3 May GB")]
    [InlineData("<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字", "漢字")]
    [InlineData("<ruby><rb>東</rb><rb>京</rb><rt>とう<rt>きょう</ruby>都", "東京都")]
    [InlineData("<ruby>漢<rt>kan<div>the rest</div> of <b>it</b>", "漢kan|the rest|of it")]
    [InlineData("<p><ruby>漢<rt>kan, and what would have stood behind the end tag up to the end of the paragraph</p>", "漢kan, and what would have stood behind the end tag up to the end of the paragraph")]
    [InlineData("<ruby>漢<rb>字</rb><rtc>kan<rt>ji</rtc></ruby>", "漢字")]
    [InlineData("<ruby><rbc><rb>漢</rb><rb>字</rb></rbc><rtc><rt>kan</rt></rtc></ruby>です", "漢字です")]
    [InlineData("<ruby>漢字<rp>(</rp><rt><span>kan</span></rt><rp>)</rp></ruby>です", "漢字です")]
    [InlineData("<ruby><b>漢字<rp>(</rp><rt>\n                    kanji\n                            </rt><rp>)</rp></b></ruby>です", "漢字です")]
    [InlineData("<ruby>世界保健機関<rp>(</rp><rt>World Health Organization (Geneva)</rt><rp>)</rp></ruby>は", "世界保健機関は")]
    [InlineData("<ruby>漢字<rtc>kanji</rtc></ruby>", "漢字")]
    [InlineData("<ruby>漢<rt>kan<span><div>the rest</div></span>", "漢kan|the rest")]
    [InlineData("<p><ruby>漢<rt>kan <span><a href=/>the rest</a> of it</span></p>", "漢kan the rest of it")]
    [InlineData("a<rt>b</rt>c", "abc")]
    [InlineData("one<script>no</script> two<style>no</style>", "one two")]
    [InlineData("<p>a</p><button>no</button><select><option>no</select><textarea>no</textarea><svg><text>no</text></svg><noscript>no</noscript><iframe>no</iframe>", "a")]
    [InlineData("<template><p>no</p></template><object>no</object><video>no</video><audio>no</audio><canvas>no</canvas><map>no</map><p>a", "a")]
    [InlineData("a<!-- no -->b", "ab")]
    [InlineData("<p>  </p><p>&nbsp;</p><p>\u3000\u200b\ufeff</p><div><span></span></div>", "")]
    public void Blocks_end_where_an_element_breaks_the_text(string body, string texts) => Assert.Equal(texts, PageOf.Texts(PageOf.Html(body)));

    [Theory]
    [InlineData("  one \n\t two&nbsp;&nbsp;three\u3000four\u2009five ", "one two three four five")]
    [InlineData("one\u200btwo\ufeffthree\u2060four soft\u00adhyphen", "onetwothreefour softhyphen")]
    [InlineData("<b>one </b> <i> two</i>", "one two")]
    [InlineData("one<span> </span>two", "one two")]
    [InlineData("पा\u200dनी 👩\u200d🚒", "पा\u200dनी 👩\u200d🚒")]
    public void White_space_is_one_blank_and_what_has_no_width_is_nothing(string body, string text) =>
        Assert.Equal(text, Assert.Single(PageOf.Html($"<p>{body}</p>").Blocks).Text);

    [Fact]
    public void Characters_in_links_and_in_bold_and_italic_type_are_counted_with_the_blank_before_them()
    {
        var block = Assert.Single(PageOf.Html("<p><a href='/x'>one</a> <strong>two <b>three</b></strong> <em>four</em> <a name=x>five</a> <a href=/y><i>six</i></a></p>").Blocks);
        Assert.Equal("one two three four five six", block.Text);
        Assert.Equal((7, 2), (block.LinkChars, block.LinkCount));
        Assert.Equal((10, 9), (block.BoldChars, block.ItalicChars));
        Assert.Equal(7.0 / 27, block.LinkDensity, 6);
    }

    [Fact]
    public void A_link_round_several_blocks_counts_in_each()
    {
        var page = PageOf.Html("<a href='/x'><h3>Title of it</h3><p>Teaser</p></a><p>None</p>");
        Assert.Equal([11, 6, 0], page.Blocks.ConvertAll(block => block.LinkChars));
        Assert.Equal([1, 1, 0], page.Blocks.ConvertAll(block => block.LinkCount));
    }

    [Fact]
    public void Lines_of_a_container_are_numbered_across_its_children()
    {
        var page = PageOf.Html("<div>a<br>b<p>c<br>d</p>e</div>");
        Assert.Equal([0, 1, 0, 1, 2], page.Blocks.ConvertAll(block => block.BreakIndex));
    }

    [Theory]
    [InlineData("\u3000\u3000正文", true)]
    [InlineData("&nbsp;&nbsp;正文", true)]
    [InlineData("\n \u3000\u3000 <b>正</b>文", true)]
    [InlineData("\u3000正文", false)]
    [InlineData("正\u3000\u3000文", false)]
    [InlineData("    正文", false)]
    public void A_paragraph_indented_by_two_wide_blanks_is_known(string body, bool indented) =>
        Assert.Equal(indented, PageOf.Html($"<p>{body}</p>").Blocks[0].Indented);

    [Theory]
    [InlineData("style='display:none'", true)]
    [InlineData("style='color:red; DISPLAY : None !important'", true)]
    [InlineData("style='visibility: hidden'", true)]
    [InlineData("hidden", true)]
    [InlineData("hidden=''", true)]
    [InlineData("aria-hidden='true'", true)]
    [InlineData("aria-hidden='false'", false)]
    [InlineData("style='display:block;overflow:hidden'", false)]
    [InlineData("style='--display:x;backface-visibility:visible'", false)]
    [InlineData("class='hidden'", false)]
    public void What_a_style_or_attribute_hides_is_hidden_with_all_in_it(string attribute, bool hidden) =>
        Assert.Equal(hidden, PageOf.Html($"<div {attribute}><section><p>text</p></section></div>").Blocks[0].Container.IsHidden);

    [Fact]
    public void A_container_carries_its_class_id_role_itemprop_and_kin_in_lower_case()
    {
        var container = PageOf.Html("<div itemprop='articleBody' ID='Main' role='main' class='Story-Body  wide' data-testid='Body' title='no'>text</div>").Blocks[0].Container;
        Assert.Equal("story-body  wide main main articlebody body", container.Attributes);
        Assert.Equal("html/body/div.Story-Body", container.Path);
    }

    [Fact]
    public void Pictures_keep_the_address_that_a_lazy_loader_would_put_in()
    {
        var page = PageOf.Html(
            "<p>before</p><figure><img src='data:image/gif;base64,R0' data-src=' /a.jpg ' alt=' The  bridge '></figure><p><img data-original=/b.jpg src=/blank.gif>x<amp-img src=/c.jpg></amp-img>"
            + "<img src=''><img src='data:image/png;base64,x'><picture><source srcset=/no.webp><img src=/d.jpg></picture>");
        Assert.Equal(["/a.jpg", "/b.jpg", "/c.jpg", "/d.jpg"], page.Images.ConvertAll(image => image.Source));
        Assert.Equal(("The bridge", 1, "figure"), (page.Images[0].Alt, page.Images[0].BlockOrder, page.Images[0].Container.Tag));
        Assert.Equal(5, page.Blocks[1].Container.ImageCount);
    }

    [Fact]
    public void The_ranges_of_containers_hold_exactly_their_blocks()
    {
        string[] parts =
        [
            "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<span>", "</span>", "<ul>", "</ul>", "<li>", "<table><tr><td>", "</table>", "<br>", "text", " ", "文字", "<a href=x>", "</a>", "<a>",
            "<img src=x>", "<svg>x</svg>", "<script>x</script>", "&nbsp;", "<form>", "</form>", "<x-y>", "</x-y>", "<h2>", "</h2>", "<time>", "</time>", "<i itemprop=name>",
        ];
        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 60].Sample(soup => PageOf.IsConsistent(PageOf.Document(string.Concat(soup))), iter: 1000);
    }

    [Fact]
    public void A_deep_tree_is_walked_without_recursion_and_loses_no_text()
    {
        var page = PageOf.Html(string.Concat(Enumerable.Repeat("<div>a ", 1900)));
        Assert.Equal(1900, page.Blocks.Sum(block => block.Text.Count(c => c == 'a')));
        Assert.InRange(page.Blocks[^1].Container.Depth, 400, 1901);
    }
}
