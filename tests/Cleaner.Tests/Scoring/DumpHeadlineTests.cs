using Xunit;

namespace Cleaner.Tests.Scoring;

public class DumpHeadlineTests
{
    private const string Story = """
        The harbour town of Selm rebuilt its old lighthouse after the storm of last autumn, and the keepers, who had waited for three years, lit the lamp again on Sunday evening before a crowd of several hundred.
        "We had given up hope more than once," said the head keeper, Marta Lindqvist, who has lived below the tower since she was a child and whose father kept the lamp before her.
        The work cost four million crowns, of which the town paid half and the shipping office the rest. The lighthouse will be open to visitors from the first of May until the end of September.
        A second lamp, smaller and for the use of fishermen alone, is to follow next year on the southern mole, where the old one was swept away in the same night.
        """;

    private static readonly string[] Menu = ["Home", "News", "Sport", "Culture and books", "Subscribe to the paper", "The Selm Gazette"];

    [Theory]
    [InlineData("Keepers light the rebuilt lighthouse of Selm again")]
    [InlineData("Storm, hope and four million: how Selm got its lighthouse back")]
    [InlineData("\"We had given up hope\": the lamp of Selm burns again")]
    public void The_headline_is_the_line_whose_words_are_in_the_story(string headline) =>
        Assert.Equal(headline, TitleOf([.. Menu, headline, "By Arne Holm", "12 March 2024"]));

    [Fact]
    public void A_deck_and_a_byline_between_headline_and_text_change_nothing()
    {
        const string Headline = "Keepers light the rebuilt lighthouse again";
        Assert.Equal(Headline, TitleOf([.. Menu, Headline, "Three years after the storm the tower of Selm is open to ships and, from May, to visitors.", "By Arne Holm", "12 March 2024", "Share this article"]));
    }

    [Fact]
    public void The_address_tells_which_of_two_headlines_is_the_article_s()
    {
        string[] lines = [.. Menu, "Lighthouse lit again after the storm", "Fishermen of the southern mole wait for a lamp"];
        Assert.Equal(lines[^2], TitleOf(lines, "https://gazette.example/news/lighthouse-lit-again-after-the-storm"));
        Assert.Equal(lines[^1], TitleOf(lines, "https://gazette.example/news/fishermen-southern-mole-lamp"));
    }

    [Fact]
    public void A_dump_that_begins_with_the_text_has_no_headline() => Assert.Null(TitleOf([]));

    [Fact]
    public void A_short_lead_is_no_headline()
    {
        const string Lead = "The lamp of the old lighthouse in Selm is lit again, three years after the storm.";
        var result = new NewsCleaner().CleanText(Lead + "\n" + Story);
        Assert.Null(result.Title);
        Assert.StartsWith(Lead, result.Text);
    }

    [Fact]
    public void A_marked_heading_is_the_headline_whatever_it_says() => Assert.Equal("Lamps", TitleOf(["# Lamps", "Keepers light the rebuilt lighthouse of Selm again"]));

    private static string? TitleOf(string[] above, string? url = null) =>
        new NewsCleaner().CleanText(string.Join('\n', above) + "\n" + Story, url is null ? null : new Uri(url)).Title;
}
