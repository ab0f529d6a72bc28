using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Training;

/// <summary>The file that training leaves to read: a part for pages with markup, and one for dumps.</summary>
internal static class TrainingReport
{
    public const string TextPart = "The same pages flattened to text";

    public static void Write(string path, string html, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, $"# Scores and confidence, out of fold\n\n`Cleaner.Evaluation train CORPORA`, seed {Boosting.Seed}, {Folds.Count} folds by site.\n\n{html}{text}".TrimEnd() + "\n");
    }

    /// <summary>Puts a new part for dumps in the place of the old.</summary>
    public static void WriteText(string path, string text)
    {
        var old = File.ReadAllText(path);
        var part = old.IndexOf($"## {TextPart}", StringComparison.Ordinal);
        File.WriteAllText(path, (part < 0 ? old + "\n" : old[..part]) + text.TrimEnd() + "\n");
    }
}
