using Cleaner.Tests.Twins;
using Xunit;

namespace Cleaner.Tests.Deciding;

public class AboveHeadlineTests
{
    private const string Title = MarkedScorer.Furniture + " Night ferry returns after a winter's trial";

    private const string Channel = "Society: who wears what, and who has been seen with whom, every day anew and before anybody else has it.";

    [Fact]
    public void What_a_dump_keeps_between_its_title_and_the_headline_goes() =>
        Assert.Equal(Story.English, Kept([Title, Channel, Title, .. Story.English]));

    [Fact]
    public void It_stays_where_the_article_stands_above_the_second_place() =>
        Assert.Equal(Story.English, Kept([Title, .. Story.English, Title]));

    [Fact]
    public void It_stays_where_a_line_of_the_article_is_said_again() =>
        Assert.Equal([Refrain, Channel, Refrain, .. Story.English], Kept([Refrain, Channel, Refrain, .. Story.English]));

    [Fact]
    public void It_stays_where_the_dump_begins_with_something_else() =>
        Assert.Equal([Channel, .. Story.English], Kept([MarkedScorer.Furniture, Channel, Title, .. Story.English]));

    private const string Refrain = "Row us home, my brother.";

    private static string[] Kept(string[] lines) => Story.Kept(Story.CleanText(lines));
}
