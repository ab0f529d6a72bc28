using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring;

namespace Cleaner.Evaluation.Training;

/// <summary>The models of the folds, to measure the whole pipeline on pages whose sites the model has not seen.</summary>
internal static class FoldModels
{
    public const string Folder = "artifacts/folds";

    /// <summary>For each fold a cleaner that has seen none of its sites; null where the folder does not hold all the models.</summary>
    public static IReadOnlyList<NewsCleaner>? Load(string folder) => Load(folder, CleanOptions.Default);

    /// <summary>The same with other options.</summary>
    public static IReadOnlyList<NewsCleaner>? Load(string folder, CleanOptions options)
    {
        var paths = Enumerable.Range(0, Folds.Count).Select(fold => PathOf(folder, fold)).ToList();
        return paths.TrueForAll(File.Exists)
            ? [.. paths.Select(path => new NewsCleaner(options, new LearnedScorer(ArticleModel.Read(File.ReadAllBytes(path)))))]
            : null;
    }

    public static string PathOf(string folder, int fold) => Path.Combine(folder, $"fold{fold}.model");
}
