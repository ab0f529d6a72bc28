using Cleaner.Tests.Twins;
using Xunit;

namespace Cleaner.Tests.Deciding;

public class AboveHeadlineTests
{
    private const string Title = MarkedScorer.Furniture + " Night ferry returns after a winter's trial";

    private const string Channel = "Society: who wears what, and who has been seen with whom, every day anew and before anybody else has it.";

    private const string Refrain = "Row us home, my brother, before it gets light.";

    private const string Gap = "   ";

    [Fact]
    public void What_a_dump_on_one_line_keeps_between_its_title_and_the_headline_goes()
    {
        var result = Clean([Title, Channel, Title, .. Story.English], Gap);
        Assert.Equal(Story.English, Story.Kept(result));
        Assert.Equal(Title, result.Title);
    }

    [Fact]
    public void It_stays_where_the_article_stands_above_the_second_place() => Assert.Equal(Story.English, Kept([Title, .. Story.English, Title], Gap));

    [Fact]
    public void It_stays_where_a_line_of_the_article_is_said_again() =>
        Assert.Equal([Refrain, Channel, Refrain, .. Story.English], Kept([Refrain, Channel, Refrain, .. Story.English], Gap));

    [Fact]
    public void It_stays_between_two_adverts_of_a_dump_of_many_lines() =>
        Assert.Equal(Story.English, Kept([Title, .. Story.English[..2], Title, .. Story.English[2..]], "\n"));

    [Fact]
    public void It_stays_between_short_labels() => Assert.Equal(
        [Channel, .. Story.English], Kept([MarkedScorer.Furniture, Channel, MarkedScorer.Furniture, .. Story.English], Gap));

    private static string[] Kept(string[] blocks, string gap) => Story.Kept(Clean(blocks, gap));

    private static CleanResult Clean(string[] blocks, string gap) => Story.CleanText(string.Join(gap, blocks));
}
