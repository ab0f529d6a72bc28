namespace Cleaner.Evaluation.Runners;

/// <summary>What a model file says it learned from, read from the text at its head.</summary>
internal static class ModelHeader
{
    private const string TrainedOn = "trained-on: ";
    private const string Trainer = "trainer: ";

    /// <summary>
    /// zh-news holds pages of other sets once more: who learned from those has seen them, whatever set they are counted in.
    /// </summary>
    private static readonly (string Set, string[] Holds)[] Copies = [("zh-news", ["magic-html-article", "zh-elwin", "trafilatura-eval"])];

    /// <summary>Names of the sets whose pages it learned from, with those that hold the same pages.</summary>
    public static IReadOnlySet<string> Sets(string header)
    {
        var sets = Lines(header, TrainedOn).Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        sets.UnionWith(Copies.Where(copy => sets.Overlaps(copy.Holds)).Select(copy => copy.Set).ToArray());
        return sets;
    }

    /// <summary>The sets with their licences and the trainer, for the head of a table.</summary>
    public static string Summary(string header) =>
        $"learned from {string.Join(", ", Lines(header, TrainedOn))}; {string.Join("; ", Lines(header, Trainer))}";

    private static IEnumerable<string> Lines(string header, string key) =>
        header.Split('\n').Where(line => line.StartsWith(key, StringComparison.Ordinal)).Select(line => line[key.Length..].Trim());
}
