using System.Collections.Frozen;
using Cleaner.Evaluation.Training;

namespace Cleaner.Evaluation.Runners;

/// <summary>The systems that the tables set side by side, ours first.</summary>
internal static class Contestants
{
    /// <param name="peers">The folder that <c>benchmarks/peers/extract.mjs</c> wrote.</param>
    public static IReadOnlyList<IExtractor> All(string peers) =>
    [
        .. OutOfFold(),
        CleanerExtractor.Shipped("the model as shipped", TrainingSet.All.Select(set => set.Name).ToFrozenSet(StringComparer.Ordinal)),
        new SmartReaderExtractor(),
        PeerFileExtractor.Of(Path.Combine(peers, "readability")),
        PeerFileExtractor.Of(Path.Combine(peers, "defuddle")),
    ];

    private static IEnumerable<IExtractor> OutOfFold() => FoldModels.Load(FoldModels.Folder) is { } heldOut
        ? [CleanerExtractor.OutOfFold("the models that `train` left in " + FoldModels.Folder, heldOut)]
        : [];
}
