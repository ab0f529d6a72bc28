using Xunit;
using static Cleaner.Tests.Twins.Story;

namespace Cleaner.Tests.Twins;

public class DeviceCopiesTests
{
    private const string Short = "Nobody knows yet.";

    [Theory]
    [InlineData("hide-on-mobile", "mobile-only")]
    [InlineData("builder hidden-mobile", "builder hidden-desktop")]
    public void Sections_for_large_and_small_screens_are_kept_once_however_short_they_are(string large, string small)
    {
        var body = string.Concat(English.Select((paragraph, i) => Section(large, i) + Section(small, i)));
        string[] expected = [.. English.SelectMany((paragraph, i) => (string[])[$"Part {i}", paragraph, Short])];
        Assert.Equal(expected, Kept(Clean(body)));

        string Section(string name, int i) => $"<section class='{name}'><h3>Part {i}</h3><p>{English[i]}</p><p>{Short}</p></section>";
    }

    [Fact]
    public void Of_two_the_hidden_one_goes()
    {
        var result = Clean($"{Html(English)}<p class=desktop hidden>{Short}</p><p class=mobile>{Short}</p>");
        Assert.Equal([.. English, Short], Kept(result));
        Assert.Equal(result.Blocks.Count - 1, result.Blocks[^2].Verdict.DuplicateOf);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("mobile", "mobile")]
    [InlineData("verse", "chorus")]
    public void A_line_printed_twice_stays_where_nothing_speaks_of_devices(string first, string second) =>
        Assert.Equal([.. English, Short, Short], Kept(Clean($"{Html(English)}<p class='{first}'>{Short}</p><p class='{second}'>{Short}</p>")));
}
