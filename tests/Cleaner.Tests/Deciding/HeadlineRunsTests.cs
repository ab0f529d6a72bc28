using Xunit;
using static Cleaner.Tests.Twins.Story;

namespace Cleaner.Tests.Deciding;

/// <summary>With a scorer that takes every line for the article's.</summary>
public class HeadlineRunsTests
{
    private static readonly string[] s_headlines = [.. Enumerable.Range(1, 45).Select(i => $"Harbour number {i} gets a new crane, a café with a terrace and forty berths for small boats")];

    [Fact]
    public void A_long_run_of_headlines_below_the_article_goes() => Assert.Equal(English, Kept(CleanText([.. English, .. s_headlines])));

    [Fact]
    public void And_above_it() => Assert.Equal(English, Kept(CleanText([.. s_headlines, .. English])));

    [Fact]
    public void A_line_between_them_that_ends_like_a_sentence_goes_with_them() =>
        Assert.Equal(English, Kept(CleanText([.. English, .. s_headlines[..20], "Weather permitting.", .. s_headlines[20..]])));

    [Fact]
    public void A_long_list_inside_the_article_stays()
    {
        string[] lines = [.. English[..3], .. s_headlines, .. English[3..]];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void So_does_a_shorter_one_below_it()
    {
        string[] lines = [.. English, .. s_headlines[..30]];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void And_one_without_an_article_beside_it() => Assert.Equal(s_headlines, Kept(CleanText(s_headlines)));

    [Fact]
    public void And_one_of_short_entries()
    {
        string[] lines = [.. English, .. s_headlines.Select(line => line[..30])];
        Assert.Equal(lines, Kept(CleanText(lines)));
    }

    [Fact]
    public void In_a_page_with_markup_scores_decide()
    {
        string[] lines = [.. English, .. s_headlines];
        Assert.Equal(lines, Kept(Clean(Html(lines))));
    }
}
