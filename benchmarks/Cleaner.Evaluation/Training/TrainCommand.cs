using System.CommandLine;
using System.Globalization;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;
using Cleaner.Scoring;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Evaluation.Training;

/// <summary><c>train CORPORA -o MODEL --folds DIR</c>: from pages with gold to the model file, and the models of the folds to measure by.</summary>
internal static class TrainCommand
{
    public static readonly BoostingOptions First = new(90, 24, .09, 20, .3, 1, 2);

    public static readonly BoostingOptions Second = new(70, 20, .1, 20, .3, 1, 2);

    /// <summary>Dumps come in many styles and tell less: more and larger trees.</summary>
    public static readonly BoostingOptions FirstOfText = First with { Trees = 130, Leaves = 31 };

    public static readonly BoostingOptions SecondOfText = Second with { Trees = 100, Leaves = 24 };

    public static readonly NetOptions Nets = new(2, 5, 4, 1e-3, .01, .4, .2, 1000);

    public static Command Create()
    {
        var corpora = new Argument<string>("CORPORA") { Description = "Folder of unpacked sets." };
        var model = new Option<string>("-o", "--output") { Description = "The model file.", DefaultValueFactory = _ => "src/Cleaner/Scoring/article.model" };
        var folds = new Option<string>("--folds") { Description = "Folder for the models of the folds.", DefaultValueFactory = _ => FoldModels.Folder };
        var report = new Option<string>("--report") { Description = "Where the report on thresholds and confidence goes.", DefaultValueFactory = _ => "benchmarks/results/scoring.md" };
        var only = new Option<string?>("--only") { Description = "Train this part alone and keep the rest of the files: text.", HelpName = "text" };
        only.AcceptOnlyFromAmong("text");
        var command = new Command("train", "Trains the block model from pages with known articles.") { corpora, model, folds, report, only };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(model), parsed.GetRequiredValue(folds), parsed.GetRequiredValue(report), parsed.GetValue(only) is not null, Console.Error));
        return command;
    }

    private static void Run(string corpora, string model, string foldFolder, string report, bool onlyText, TextWriter log)
    {
        if (onlyText)
        {
            TextTraining.Run(corpora, model, foldFolder, report, log);
            return;
        }

        var pages = Load(corpora, null, log);
        var copies = NameDropout.CopiesOf(pages);
        var html = Train(pages, copies, flattened: false, log, out var about, out var htmlReport, out var curve);
        pages.ForEach(page => page.Dispose());
        copies.ForEach(page => page.Dispose());

        var seams = SeamTraining.Run(corpora, log);
        pages = Load(corpora, seams.OfFolds, log);
        var text = Train(pages, [], flattened: true, log, out var aboutText, out var textReport, out _);
        pages.ForEach(page => page.Dispose());

        TrainingReport.Write(report, htmlReport, textReport);
        ModelFile.Write(model, [.. About(), .. about, .. seams.About, .. aboutText], html.Final, text.Final, seams.Final, curve);
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            ModelFile.Write(FoldModels.PathOf(foldFolder, fold), [$"held-out-fold: {fold}"], html.OfFolds[fold], text.OfFolds[fold], seams.OfFolds[fold], curve);
        }
    }

    public static List<TrainingPage> Load(string corpora, SeamModel[]? seams, TextWriter log)
    {
        var pages = TrainingData.Load(corpora, seams);
        log.WriteLine($"{(seams is null ? "html" : "text")}: {pages.Count} pages, {pages.Sum(page => page.Rows)} blocks");
        return pages;
    }

    public static (BlockModel Final, BlockModel[] OfFolds) Train(
        List<TrainingPage> pages,
        List<TrainingPage> copies,
        bool flattened,
        TextWriter log,
        out List<string> about,
        out string report,
        out ConfidenceCurve curve)
    {
        var labelTokens = flattened ? Vocabulary.LabelTokensOfText : Vocabulary.LabelTokensOfHtml;
        var vocabularies = VocabularyTraining.TrainFolds(pages, labelTokens);
        var validation = new CrossValidation(
            [.. pages, .. copies], vocabularies, Columns(flattened, FeatureTable.FirstStage), Columns(flattened, FeatureTable.All.Length), flattened ? FirstOfText : First, flattened ? SecondOfText : Second, Nets, log);
        validation.Run();
        var thresholds = new ThresholdChoice(pages);
        var offset = thresholds.Best();
        curve = ConfidenceFit.Fit(ConfidenceFit.Points(pages, offset));
        about = [.. Scores(pages, offset, flattened ? "text" : "html")];
        about.ForEach(log.WriteLine);
        report = ScoringReport.Of(flattened ? TrainingReport.TextPart : "Pages with markup", pages, offset);
        var (first, second, nets) = validation.TrainFinal();

        // A fold's threshold, too, is chosen without the pages it is measured on.
        var folds = validation.FoldModels.Select((fold, number) => new BlockModel(fold.First, fold.Second, fold.Nets, vocabularies[number], thresholds.Best(number)));
        return (new(first, second, nets, VocabularyTraining.Train(pages, labelTokens), offset), [.. folds]);
    }

    private static int[] Columns(bool flattened, int count) => [.. Enumerable.Range(0, count).Where(column => !flattened || FeatureTable.All[column].Text)];

    private static IEnumerable<string> About()
    {
        foreach (var set in TrainingSet.All)
        {
            yield return $"trained-on: {set.Name} ({set.Licence})";
        }

        yield return $"trainer: Microsoft.ML.LightGbm 5.0.1, LightGBM 4.7.0, and our own for the nets, seed {Boosting.Seed}, one thread, {Folds.Count} folds by site";
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
