using System.CommandLine;
using System.Globalization;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;
using Cleaner.Scoring;
using Cleaner.Scoring.Features;

namespace Cleaner.Evaluation.Training;

/// <summary><c>train CORPORA -o MODEL --folds DIR</c>: from pages with gold to the model file, and the models of the folds to measure by.</summary>
internal static class TrainCommand
{
    private static readonly BoostingOptions First = new(60, 20, .12, 20, .3, 1, 1);

    private static readonly BoostingOptions Second = new(60, 16, .12, 20, .3, 1, 1);

    public static Command Create()
    {
        var corpora = new Argument<string>("CORPORA") { Description = "Folder of unpacked sets." };
        var model = new Option<string>("-o", "--output") { Description = "The model file.", DefaultValueFactory = _ => "src/Cleaner/Scoring/article.model" };
        var folds = new Option<string>("--folds") { Description = "Folder for the models of the folds.", DefaultValueFactory = _ => FoldModels.Folder };
        var command = new Command("train", "Trains the block model from pages with known articles.") { corpora, model, folds };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(model), parsed.GetRequiredValue(folds), Console.Error));
        return command;
    }

    public static void Run(string corpora, string model, string foldFolder, TextWriter log)
    {
        var html = Train(corpora, flattened: false, log, out var about, out var curve);
        var text = Train(corpora, flattened: true, log, out var aboutText, out _);
        ModelFile.Write(model, [.. About(), .. about, .. aboutText], html.Final, text.Final, curve);
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            ModelFile.Write(FoldModels.PathOf(foldFolder, fold), [$"held-out-fold: {fold}"], html.OfFolds[fold], text.OfFolds[fold], curve);
        }
    }

    private static (BlockModel Final, BlockModel[] OfFolds) Train(string corpora, bool flattened, TextWriter log, out List<string> about, out ConfidenceCurve curve)
    {
        var kind = flattened ? "text" : "html";
        var pages = TrainingData.Load(corpora, flattened);
        log.WriteLine($"{kind}: {pages.Count} pages, {pages.Sum(page => page.Rows)} blocks");
        var validation = new CrossValidation(pages, Columns(flattened, FeatureTable.FirstStage), Columns(flattened, FeatureTable.All.Length), First, Second, log);
        validation.Run();
        var offset = ThresholdChoice.Best(pages);
        curve = ConfidenceFit.Fit(ConfidenceFit.Points(pages, offset));
        about = [.. Scores(pages, offset, kind)];
        about.ForEach(log.WriteLine);
        var (first, second) = validation.TrainFinal();
        pages.ForEach(page => page.Dispose());
        return (new(first, second, offset), [.. validation.FoldModels.Select(fold => new BlockModel(fold.First, fold.Second, offset))]);
    }

    private static int[] Columns(bool flattened, int count) => [.. Enumerable.Range(0, count).Where(column => !flattened || FeatureTable.All[column].Text)];

    private static IEnumerable<string> About()
    {
        foreach (var set in TrainingSet.All)
        {
            yield return $"trained-on: {set.Name} ({set.Licence})";
        }

        yield return $"trainer: Microsoft.ML.LightGbm 5.0.1, LightGBM 4.7.0, seed {Boosting.Seed}, one thread, {Folds.Count} folds by site";
    }

    private static IEnumerable<string> Scores(IReadOnlyList<TrainingPage> pages, double offset, string kind)
    {
        foreach (var set in pages.GroupBy(page => page.Gold.Set, StringComparer.Ordinal).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            var score = ThresholdChoice.Score(set, offset);
            yield return string.Create(CultureInfo.InvariantCulture, $"out-of-fold-{kind}: {set.Key} F1 {score.F1:0.000} P {score.Precision:0.000} R {score.Recall:0.000} pages {set.Count(page => page.Gold.HasText)}");
        }

        var counts = SnippetCounts.Sum(pages.Where(page => page.Gold.HasSnippets).Select(page => SnippetMeasure.Count(page.Gold.With, page.Gold.Without, page.Output(offset))));
        yield return string.Create(CultureInfo.InvariantCulture, $"out-of-fold-{kind}: snippets F1 {counts.F1:0.000} P {counts.Precision:0.000} R {counts.Recall:0.000}");
    }
}
