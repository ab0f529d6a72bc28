using Cleaner.Evaluation.Corpora;
using Xunit;

namespace Cleaner.Evaluation.Tests.Corpora;

public sealed class FoldsTests
{
    /// <summary>Figures of past runs are only comparable while these stay as they are.</summary>
    [Theory]
    [InlineData("example.com", 2)]
    [InlineData("example.org", 2)]
    [InlineData("example.net", 4)]
    [InlineData("example.com.cn", 2)]
    [InlineData("unknown", 2)]
    public void The_fold_of_a_site_never_changes(string site, int fold) => Assert.Equal(fold, Folds.Of(site));

    [Fact]
    public void Sites_spread_evenly_over_the_folds()
    {
        var sizes = Enumerable.Range(0, 5000).CountBy(i => Folds.Of($"site{i}.example")).ToDictionary();
        Assert.Equal(Folds.Count, sizes.Count);
        Assert.All(sizes.Values, size => Assert.InRange(size, 900, 1100));
    }
}
