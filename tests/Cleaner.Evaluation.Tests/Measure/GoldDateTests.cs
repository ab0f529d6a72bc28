using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class GoldDateTests
{
    [Theory]
    [InlineData("2020-08-22", 2020, 8, 22)]
    [InlineData("2022-11-1", 2022, 11, 1)]
    [InlineData("2005-3-11 12:12", 2005, 3, 11)]
    [InlineData("2018-04-05T06:00", 2018, 4, 5)]
    [InlineData("2015-07-10T23:53:00-04:00", 2015, 7, 10)]
    public void The_day_is_read_as_printed(string text, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), GoldDate.DayOf(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2018")]
    [InlineData("2003-11")]
    [InlineData("2003-02-30")]
    public void What_states_no_day_gives_none(string? text) => Assert.Null(GoldDate.DayOf(text));
}
