using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Nets;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;

namespace Cleaner.Evaluation.Training;

/// <summary>Trains both stages and the nets with every site held out once. The second stage learns from what first stages say of sites they have not seen, as it will be used.</summary>
/// <param name="pages">All pages, those that are only measured too.</param>
/// <param name="vocabularies">Per fold the vocabulary that has not seen it.</param>
/// <param name="firstColumns">What the first stage may look at.</param>
/// <param name="secondColumns">What the second stage may look at.</param>
/// <param name="first">How the first stage is grown.</param>
/// <param name="second">How the second stage is grown.</param>
/// <param name="nets">How the nets are trained; they look at what the first stage may look at.</param>
/// <param name="log">Receives a line per ensemble.</param>
internal sealed class CrossValidation(
    IReadOnlyList<TrainingPage> pages,
    IReadOnlyList<Vocabulary> vocabularies,
    int[] firstColumns,
    int[] secondColumns,
    BoostingOptions first,
    BoostingOptions second,
    NetOptions nets,
    TextWriter log)
{
    /// <summary>Per fold what has not seen it.</summary>
    public List<(TreeEnsemble First, TreeEnsemble Second, NetEnsemble Nets)> FoldModels { get; } = [];

    /// <summary>Fills every page's <see cref="TrainingPage.Scores"/> with the log-odds of models that have not seen its site.</summary>
    public void Run()
    {
        foreach (var page in pages)
        {
            page.Weigh(vocabularies[page.Fold]);
        }

        var netsOfFolds = TrainFolds("nets", all => NetTraining.Train([.. all], firstColumns, nets));
        var firsts = TrainFolds("first stage", all => Boosting.Train(Thinning.Of(all), firstColumns, first));
        foreach (var page in pages)
        {
            Opine(page, firsts[page.Fold]);
        }

        var seconds = TrainFolds("second stage", all => Boosting.Train(Thinning.Of(all), secondColumns, second));
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            FoldModels.Add((firsts[fold], seconds[fold], netsOfFolds[fold]));
        }

        foreach (var page in pages)
        {
            var width = FeatureTable.All.Length;
            netsOfFolds[page.Fold].Sum(page.Matrix, width, page.Facts.Readings.AsSpan(0, page.Rows));
            seconds[page.Fold].Sum(page.Matrix, width, page.Scores);
            for (var i = 0; i < page.Rows; i++)
            {
                page.Scores[i] = BlockModel.Together(page.Scores[i], page.Facts.Readings[i]);
            }
        }
    }

    /// <summary>For each fold an ensemble from all others.</summary>
    private T[] TrainFolds<T>(string name, Func<IEnumerable<TrainingPage>, T> train)
    {
        return Folds.Each(fold =>
        {
            var ensemble = train(pages.Where(page => page.Trains && page.Fold != fold));
            log.WriteLine($"  fold {fold}: {name}");
            return ensemble;
        });
    }

    /// <summary>The model that ships: the first stage and the nets on all pages, the second stage on the opinions that <see cref="Run"/> left.</summary>
    public (TreeEnsemble First, TreeEnsemble Second, NetEnsemble Nets) TrainFinal()
    {
        var training = pages.Where(page => page.Trains).ToList();
        var all = Thinning.Of(training).ToList();
        return (Boosting.Train(all, firstColumns, first), Boosting.Train(all, secondColumns, second), NetTraining.Train(training, firstColumns, nets));
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
