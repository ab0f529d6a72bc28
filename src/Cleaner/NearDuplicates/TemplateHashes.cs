namespace Cleaner.NearDuplicates;

/// <summary>Which of a store's hashes are template text by now, and what documents have them.</summary>
internal sealed class TemplateHashes
{
    private readonly Dictionary<int, List<int>> _ofDocument = [];

    public TemplateHashes(IPostingStore store, int limit)
    {
        var hash = 0;
        foreach (var documents in store.Full(limit))
        {
            foreach (var document in documents)
            {
                if (!_ofDocument.TryGetValue(document, out var hashes))
                {
                    _ofDocument.Add(document, hashes = []);
                }

                hashes.Add(hash);
            }

            hash++;
        }
    }

    /// <summary>How many of a document's sampled hashes are template text.</summary>
    public int Of(int document) => _ofDocument.TryGetValue(document, out var hashes) ? hashes.Count : 0;

    /// <summary>How many of those two documents have in common.</summary>
    public int Shared(int a, int b)
    {
        if (!_ofDocument.TryGetValue(a, out var ofA) || !_ofDocument.TryGetValue(b, out var ofB))
        {
            return 0;
        }

        var shared = 0;
        var i = 0;
        var j = 0;
        while (i < ofA.Count && j < ofB.Count)
        {
            shared += ofA[i] == ofB[j] ? 1 : 0;
            var step = ofA[i].CompareTo(ofB[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }

        return shared;
    }
}
