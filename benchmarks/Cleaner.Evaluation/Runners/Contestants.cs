using System.Collections.Frozen;

namespace Cleaner.Evaluation.Runners;

/// <summary>The systems that the tables set side by side, ours first.</summary>
internal static class Contestants
{
    /// <param name="peers">The folder that <c>benchmarks/peers/extract.mjs</c> wrote.</param>
    public static IReadOnlyList<IExtractor> All(string peers) =>
    [
        CleanerExtractor.Shipped("scores blocks by a heuristic that learned from no page", FrozenSet<string>.Empty),
        new SmartReaderExtractor(),
        PeerFileExtractor.Of(Path.Combine(peers, "readability")),
        PeerFileExtractor.Of(Path.Combine(peers, "defuddle")),
    ];
}
