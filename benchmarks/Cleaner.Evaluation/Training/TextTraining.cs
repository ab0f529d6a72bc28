using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Evaluation.Training;

/// <summary>Trains the model of dumps alone, beside the one of pages with markup that the files hold already.</summary>
internal static class TextTraining
{
    /// <summary>What the lines of a header begin with that are written anew.</summary>
    private static readonly string[] Renewed = ["out-of-fold-text: ", SeamTraining.HeaderField, "offset-", "confidence: ", "features: "];

    public static void Run(string corpora, string model, string foldFolder, string report, TextWriter log)
    {
        var shipped = Read(model);
        List<ArticleModel> folds = [.. Enumerable.Range(0, Folds.Count).Select(fold => Read(FoldModels.PathOf(foldFolder, fold)))];
        var seams = SeamTraining.Run(corpora, log);
        var pages = TrainCommand.Load(corpora, seams.OfFolds, log);
        var text = TrainCommand.Train(pages, [], flattened: true, log, out var about, out var part, out _);
        pages.ForEach(page => page.Dispose());

        TrainingReport.WriteText(report, part);
        Write(model, shipped, [.. seams.About, .. about], text.Final, seams.Final);
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            Write(FoldModels.PathOf(foldFolder, fold), folds[fold], [], text.OfFolds[fold], seams.OfFolds[fold]);
        }
    }

    private static ArticleModel Read(string path) => ArticleModel.Read(File.ReadAllBytes(path));

    private static void Write(string path, ArticleModel old, IEnumerable<string> about, BlockModel text, SeamModel seams)
    {
        // The first line is the format's.
        var kept = old.Header.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]
            .Where(line => !Array.Exists(Renewed, field => line.StartsWith(field, StringComparison.Ordinal)));
        ModelFile.Write(path, [.. kept, .. about], old.Html, text, seams, old.Calibration);
    }
}
