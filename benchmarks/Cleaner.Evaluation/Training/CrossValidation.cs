using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Evaluation.Training;

/// <summary>Trains both stages with every site held out once. The second stage learns from what first stages say of sites they have not seen, as it will be used.</summary>
/// <param name="pages">All pages, those that are only measured too.</param>
/// <param name="vocabularies">Per fold the vocabulary that has not seen it.</param>
/// <param name="firstColumns">What the first stage may look at.</param>
/// <param name="secondColumns">What the second stage may look at.</param>
/// <param name="first">How the first stage is grown.</param>
/// <param name="second">How the second stage is grown.</param>
/// <param name="log">Receives a line per ensemble.</param>
internal sealed class CrossValidation(
    IReadOnlyList<TrainingPage> pages,
    IReadOnlyList<Vocabulary> vocabularies,
    int[] firstColumns,
    int[] secondColumns,
    BoostingOptions first,
    BoostingOptions second,
    TextWriter log)
{
    /// <summary>Per fold the two ensembles that have not seen it.</summary>
    public List<(TreeEnsemble First, TreeEnsemble Second)> FoldModels { get; } = [];


    /// <summary>Fills every page's <see cref="TrainingPage.Scores"/> with the log-odds of models that have not seen its site.</summary>
    public void Run()
    {
        foreach (var page in pages)
        {
            page.Weigh(vocabularies[page.Fold]);
        }

        var firsts = TrainFolds(firstColumns, first, "first stage");
        foreach (var page in pages)
        {
            Opine(page, firsts[page.Fold]);
        }

        var seconds = TrainFolds(secondColumns, second, "second stage");
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            FoldModels.Add((firsts[fold], seconds[fold]));
        }

        foreach (var page in pages)
        {
            page.Sum(seconds[page.Fold], page.Scores);
        }
    }

    /// <summary>For each fold an ensemble from all others. Each is grown on one thread, so that growing them side by side changes nothing.</summary>
    private TreeEnsemble[] TrainFolds(int[] columns, BoostingOptions options, string name)
    {
        var ensembles = new TreeEnsemble[Folds.Count];
        Parallel.For(0, Folds.Count, fold =>
        {
            ensembles[fold] = Boosting.Train(Thinning.Of(pages.Where(page => page.Trains && page.Fold != fold)), columns, options);
            log.WriteLine($"  fold {fold}: {name}");
        });
        return ensembles;
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
        page.Sum(first, sums);
        for (var i = 0; i < page.Rows; i++)
        {
            page.Facts.Opinions[i] = Logistic.Of(sums[i]);
        }

        page.Facts.Second = new OpinionFacts(page.Facts);
        FeatureTable.FillSecond(page.Facts, 0, page.Rows, page.Matrix);
    }
}
