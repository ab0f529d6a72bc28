using System.Globalization;
using Cleaner.NearDuplicates;

namespace Cleaner.Evaluation.Dedup;

/// <summary>Texts added to an index one after another, and the matches by the texts' places, the earlier first.</summary>
internal sealed record IndexRun(IReadOnlyDictionary<(int A, int B), Match> Matches, double BytesPerDocument, double TextBytesPerDocument, IReadOnlyList<Cluster> Clusters)
{
    public static string IdOf(int place) => place.ToString(CultureInfo.InvariantCulture);

    public static int PlaceOf(string id) => int.Parse(id, CultureInfo.InvariantCulture);

    public static IndexRun Of(IReadOnlyList<string> texts, NearDuplicateOptions options, bool verified)
    {
        var store = new MemoryPostingStore();
        var textStore = verified ? new MemoryTextStore() : null;
        using var index = new NearDuplicateIndex(options, store, textStore);
        var matches = new Dictionary<(int, int), Match>();
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var match in index.Add(IdOf(i), texts[i]))
            {
                matches.Add((PlaceOf(match.Id), i), match);
            }
        }

        return new IndexRun(matches, (double)store.Bytes / texts.Count, (double)(textStore?.Bytes ?? 0) / texts.Count, index.Clusters(KeepPolicy.FirstSeen));
    }
}
