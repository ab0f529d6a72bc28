using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;

namespace Cleaner.Evaluation.Training;

/// <summary>Trains both stages with every site held out once. The second stage learns from what first stages say of sites they have not seen, as it will be used.</summary>
internal sealed class CrossValidation(IReadOnlyList<TrainingPage> pages, int[] firstColumns, int[] secondColumns, BoostingOptions first, BoostingOptions second, TextWriter log)
{
    /// <summary>Per fold the two ensembles that have not seen it.</summary>
    public List<(TreeEnsemble First, TreeEnsemble Second)> FoldModels { get; } = [];

    /// <summary>Fills every page's <see cref="TrainingPage.Scores"/> with the log-odds of models that have not seen its site.</summary>
    public void Run()
    {
        var firsts = new List<TreeEnsemble>();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            firsts.Add(Boosting.Train(Thinning.Of(pages.Where(page => page.Trains && page.Fold != fold)), firstColumns, first));
            log.WriteLine($"  fold {fold}: first stage");
        }

        foreach (var page in pages)
        {
            Opine(page, firsts[page.Fold]);
        }

        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var ensemble = Boosting.Train(Thinning.Of(pages.Where(page => page.Trains && page.Fold != fold)), secondColumns, second);
            FoldModels.Add((firsts[fold], ensemble));
            foreach (var page in pages.Where(page => page.Fold == fold))
            {
                ensemble.Sum(page.Matrix, FeatureTable.All.Length, page.Scores);
            }

            log.WriteLine($"  fold {fold}: second stage");
        }
    }

    /// <summary>The model that ships: the first stage on all pages, the second on the opinions that <see cref="Run"/> left.</summary>
    public (TreeEnsemble First, TreeEnsemble Second) TrainFinal()
    {
        var all = Thinning.Of(pages.Where(page => page.Trains)).ToList();
        return (Boosting.Train(all, firstColumns, first), Boosting.Train(all, secondColumns, second));
    }

    /// <summary>Fills the second stage's columns of a page from a first stage.</summary>
    private static void Opine(TrainingPage page, TreeEnsemble first)
    {
        var sums = new double[page.Rows];
        first.Sum(page.Matrix, FeatureTable.All.Length, sums);
        for (var i = 0; i < page.Rows; i++)
        {
            page.Facts.Opinions[i] = Logistic.Of(sums[i]);
        }

        page.Facts.Second = new OpinionFacts(page.Facts);
        FeatureTable.FillSecond(page.Facts, 0, page.Rows, page.Matrix);
    }
}
