using Xunit;

namespace Cleaner.Tests.Segmenting;

public class DeclarationsTests
{
    [Fact]
    public void The_head_says_title_language_address_and_meta_values()
    {
        var declared = PageOf.Document(
            """
            <html lang="en-GB"><head><title> A
              title </title><link rel=canonical href="https://example.org/a"><link rel=canonical href="https://example.org/b">
            <meta property="OG:Title" content=" The title "><meta name=author content="Ann Lee"><meta name=author content="Bo Li">
            <meta name=empty content=" "><meta http-equiv=Last-Modified content=x><meta name=a property=b content=both></head><body>x
            """).Declared;
        Assert.Equal(("A title", "en-GB", "https://example.org/a"), (declared.Title, declared.Language, declared.CanonicalUrl));
        Assert.Equal(("The title", "Ann Lee", null), (declared.MetaValue("og:title"), declared.MetaValue("author"), declared.MetaValue("empty")));
        Assert.Equal(["og:title", "author", "author", "last-modified", "a", "b"], declared.Meta.ConvertAll(meta => meta.Name));
    }

    [Theory]
    [InlineData("<link rel=canonical href=https://example.org/a><meta property=og:url content=https://example.org/b>", "https://example.org/a")]
    [InlineData("<meta property=og:url content=https://example.org/b>", "https://example.org/b")]
    [InlineData("<link rel=canonical href=/relative>", null)]
    [InlineData("<link rel=canonical href='http://[broken'>", null)]
    public void The_declared_address_stands_in_for_the_caller_s(string head, string? url) =>
        Assert.Equal(url, PageOf.Document($"<head>{head}</head><p>x").Url?.OriginalString);

    [Fact]
    public void Json_ld_is_kept_as_written_wherever_it_stands_and_other_scripts_are_not()
    {
        var declared = PageOf.Document(
            "<head><script type='application/ld+json'>{\"a\":\"<b>\"}</script><script>var x</script></head><body><p>x<script type='Application/LD+JSON; charset=utf-8'>[1]</script>y").Declared;
        Assert.Equal(["{\"a\":\"<b>\"}", "[1]"], declared.JsonLd);
    }

    [Fact]
    public void An_item_property_has_the_stated_content_or_its_text()
    {
        var page = PageOf.Html(
            """
            <p>before</p><meta itemprop="dateModified" content="2021-03-04">
            <div itemprop="author publisher"><p>Ann <b>Lee</b></p><p>of <span itemprop=Name>The  Paper</span></p></div>
            <span itemprop=datePublished content="2021-03-03T10:00">yesterday</span>
            """);
        Assert.Equal(
            [("datemodified", "2021-03-04", 1), ("name", "The Paper", 2), ("author publisher", "Ann Lee of The Paper", 1), ("datepublished", "2021-03-03T10:00", 3)],
            page.Declared.Properties.ConvertAll(property => (property.Name, property.Value, property.BlockOrder)));
    }

    [Fact]
    public void Text_of_a_property_begins_and_ends_with_its_element()
    {
        var page = PageOf.Html("<p>By <span itemprop=author>Ann Lee</span> of <span itemprop=publisher>Paper</span> today</p>");
        Assert.Equal(["Ann Lee", "Paper"], page.Declared.Properties.ConvertAll(property => property.Value));
    }

    [Fact]
    public void Times_and_author_links_are_gathered_with_their_place()
    {
        var declared = PageOf.Html("<p>x</p><p>On <time datetime='2021-03-03' itemprop=datePublished>3 March</time> by <a rel='nofollow author' href=/ann>Ann Lee</a></p><p><time>4 March</time></p>").Declared;
        Assert.Equal([("2021-03-03", "3 March", "datepublished", 1), (null, "4 March", "", 2)], declared.Times.ConvertAll(time => (time.Value, time.Text, time.ItemProp, time.BlockOrder)));
        Assert.Equal("Ann Lee", Assert.Single(declared.Authors).Value);
        Assert.Equal(("datepublished", "2021-03-03"), (declared.Properties[0].Name, declared.Properties[0].Value));
    }

    [Fact]
    public void A_property_s_text_is_cut_and_not_the_whole_body()
    {
        var page = PageOf.Html($"<div itemprop=articleBody>{string.Concat(Enumerable.Repeat("<p>word word word word word</p>", 200))}</div>");
        Assert.InRange(page.Declared.Properties[0].Value.Length, 590, 600);
    }
}
