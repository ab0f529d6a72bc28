using Cleaner.Evaluation.Training;
using Cleaner.Scoring;

namespace Cleaner.Evaluation.Runners;

/// <summary>The systems that the tables set side by side, ours first.</summary>
internal static class Contestants
{
    /// <param name="peers">The folder that <c>benchmarks/peers/extract.mjs</c> wrote.</param>
    public static IReadOnlyList<IExtractor> All(string peers) =>
    [
        .. OutOfFold(),
        CleanerExtractor.Shipped(ModelHeader.Summary(ArticleModel.Default.Header), ModelHeader.Sets(ArticleModel.Default.Header)),
        new SmartReaderExtractor(),
        PeerFileExtractor.Of(Path.Combine(peers, "readability")),
        PeerFileExtractor.Of(Path.Combine(peers, "defuddle")),
    ];

    private static IEnumerable<IExtractor> OutOfFold() => FoldModels.Load(FoldModels.Folder) is { } heldOut
        ? [CleanerExtractor.OutOfFold("five models that `train` left in " + FoldModels.Folder + ", each of which saw none of the sites it is asked about", heldOut)]
        : [];
}
