using Cleaner.Scoring;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class ConfidenceCurveTests
{
    [Theory]
    [InlineData(-1, 0.1)]
    [InlineData(0, 0.1)]
    [InlineData(0.25, 0.3)]
    [InlineData(0.5, 0.5)]
    [InlineData(0.75, 0.7)]
    [InlineData(1, 0.9)]
    [InlineData(2, 0.9)]
    public void It_is_straight_between_its_points_and_level_beyond(double certainty, double expected) =>
        Assert.Equal(expected, ConfidenceCurve.Parse("0=0.1 0.5=0.5 1=0.9").At(certainty), 1e-9);

    [Fact]
    public void It_prints_what_it_parses() => Assert.Equal("0=0.1 0.5=0.5 1=0.9", ConfidenceCurve.Parse("0=0.1 0.5=0.5 1=0.9").ToString());

    [Theory]
    [InlineData("")]
    [InlineData("0.5")]
    [InlineData("a=b")]
    public void What_is_no_curve_is_refused(string text) => Assert.Throws<InvalidDataException>(() => ConfidenceCurve.Parse(text));
}
