using Cleaner.Evaluation.Measure;
using Xunit;

namespace Cleaner.Evaluation.Tests.Measure;

public sealed class BootstrapTests
{
    [Fact]
    public void Pages_that_are_all_alike_give_an_interval_of_no_width() =>
        Assert.Equal(new Interval(0.5, 0.5), Bootstrap.OfF1([.. Enumerable.Repeat(new PageScore(0.5, 0.5), 20)]));

    [Fact]
    public void The_interval_holds_the_figure_and_narrows_with_more_pages()
    {
        PageScore[] few = [.. Enumerable.Range(0, 20).Select(i => new PageScore((i % 5) / 4.0, (i % 5) / 4.0))];
        PageScore[] many = [.. Enumerable.Repeat(few, 25).SelectMany(pages => pages)];
        var narrow = Bootstrap.OfF1(many);
        var wide = Bootstrap.OfF1(few);
        Assert.InRange(0.5, narrow.Low, narrow.High);
        Assert.True(narrow.High - narrow.Low < (wide.High - wide.Low) / 3);
    }

    [Fact]
    public void The_same_pages_give_the_same_interval()
    {
        PageScore[] pages = [.. Enumerable.Range(0, 30).Select(i => new PageScore(i / 30.0, 1))];
        Assert.Equal(Bootstrap.OfF1(pages), Bootstrap.OfF1(pages));
    }
}
