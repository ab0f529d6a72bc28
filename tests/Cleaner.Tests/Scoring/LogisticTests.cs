using Cleaner.Scoring.Trees;
using CsCheck;
using Xunit;

namespace Cleaner.Tests.Scoring;

public class LogisticTests
{
    [Fact]
    public void It_agrees_with_the_library_exponential() =>
        Gen.Double[-29, 29].Sample(x => Math.Abs(Logistic.Of(x) - 1 / (1 + Math.Exp(-x))) < 1e-12);

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1e9, 1)]
    [InlineData(-1e9, 0)]
    public void It_is_bounded(double x, double expected) => Assert.Equal(expected, Logistic.Of(x), 1e-12);
}
