using Cleaner.Tests.Twins;
using Xunit;
using static Cleaner.Tests.Twins.Story;

namespace Cleaner.Tests.Deciding;

public class OtherArticlesTests
{
    private const string Headline = "Night ferry to run again from April", OtherHeadline = "Bakery on the square to close";

    [Theory]
    [InlineData("<div class=story><article><h1>", "</article></div>")]
    [InlineData("<article class=next><header><h1 class=title>", "</header></article>")]
    public void An_article_behind_the_article_goes_though_it_is_built_otherwise(string open, string close)
    {
        var result = Clean($"<article><h1>{Headline}</h1>{Html(English)}</article>{open}{OtherHeadline}</h1>{Html(Other)}{close}");
        Assert.Equal(English, Kept(result));
        Assert.All(result.Blocks.TakeLast(Other.Length), block => Assert.Equal(Reason.OtherArticle, block.Verdict.Reason));
    }

    [Fact]
    public void So_do_several_that_are_almost_the_same()
    {
        var next = $"<div><article><h1>{OtherHeadline}</h1>{Html(Other)}</article></div><div><article><h1>Farewell to a bakery</h1>{Html(Other[..3])}</article></div>";
        Assert.Equal(English, Kept(Clean($"<article><h1>{Headline}</h1>{Html(English)}</article>{next}")));
    }

    [Fact]
    public void Parts_of_the_article_that_are_articles_in_it_stay()
    {
        var result = Clean($"<article><h1>{Headline}</h1>{Html(English[..3])}<article><h1>What it costs</h1>{Html(English[3..])}</article></article>");
        Assert.Equal(English, Kept(result).Where(English.Contains));
    }

    [Fact]
    public void A_hidden_story_beside_the_article_goes()
    {
        var result = Clean($"<main><h1>{Headline}</h1>{Html(English)}</main><div style='display:none'><h2>{OtherHeadline}</h2>{Html(Other)}</div>");
        Assert.Equal(English, Kept(result));
    }

    [Fact]
    public void A_hidden_copy_does_not_win_for_the_story_beside_it()
    {
        var copy = $"<div><h2>{Headline}</h2>{Html(English)}</div><div><h2>{OtherHeadline}</h2>{Html(Other)}</div>";
        var result = Clean($"<main><h1>{Headline}</h1>{Html(English)}</main><div style='display:none'>{copy}</div>");
        Assert.Equal(English, Kept(result));
        Assert.All(result.Blocks.Take(1 + English.Length).Skip(1), block => Assert.True(block.Verdict.Keep));
    }

    [Fact]
    public void The_hidden_part_of_the_article_stays()
    {
        var inside = Clean($"<main><h1>{Headline}</h1>{Html(English[..3])}<div style='display:none'><h2>What it costs</h2>{Html(English[3..5])}</div>{Html(English[5..])}</main>");
        Assert.Equal(English, Kept(inside).Where(English.Contains));
        var behind = Clean($"<main><h1>{Headline}</h1>{Html(English[..4])}</main><div style='display:none'>{Html(English[4..])}</div>");
        Assert.Equal(English, Kept(behind));
        var longer = Clean($"<main><h1>{Headline}</h1>{Html(English[..2])}</main><div style='display:none'><h2>What it costs</h2>{Html(English[2..])}</div>");
        Assert.Equal(English, Kept(longer).Where(English.Contains));
    }
}
