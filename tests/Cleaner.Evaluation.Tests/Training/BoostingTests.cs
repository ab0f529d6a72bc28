using Cleaner.Evaluation.Training;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Xunit;

namespace Cleaner.Evaluation.Tests.Training;

public class BoostingTests
{
    private static readonly BoostingOptions Once = new(6, 4, .2, 1, .5, 1, 1);

    [Fact]
    public void Trees_tell_what_they_were_grown_on_and_the_same_rows_give_the_same_trees()
    {
        using var page = TrainingPages.Harbour();
        var sums = Sums(Train(page, Once), page);
        Assert.Equal(sums, Sums(Train(page, Once), page));
        for (var i = 0; i < page.Rows; i++)
        {
            Assert.Equal(page.Labels[i], sums[i] > 0);
        }
    }

    private static TreeEnsemble Train(TrainingPage page, BoostingOptions options) =>
        Boosting.Train(Enumerable.Range(0, page.Rows).Select(block => new Sample(page, block, 1)), [.. Enumerable.Range(0, FeatureTable.FirstStage)], options);

    private static double[] Sums(TreeEnsemble trees, TrainingPage page)
    {
        var sums = new double[page.Rows];
        trees.Sum(page.Matrix, FeatureTable.All.Length, sums);
        return sums;
    }
}
