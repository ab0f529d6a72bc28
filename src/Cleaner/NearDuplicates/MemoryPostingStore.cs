using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>Postings in compact arrays in memory, one table a period.</summary>
public sealed class MemoryPostingStore : IPostingStore
{
    private readonly SortedDictionary<int, PostingTable> _periods = [];
    private readonly DocumentTable _documents = new();
    private readonly List<StoredMatch> _matches = [];
    private readonly List<int> _found = [];

    // Written so that the reads that go ahead are not left out as idle.
    private int _touched;

    /// <inheritdoc/>
    public string? Format { get; set; }

    /// <inheritdoc/>
    public int Count => _documents.Count;

    /// <inheritdoc/>
    public int NextDocument => _documents.Next;

    /// <inheritdoc/>
    public long Bytes => _documents.Bytes + _periods.Values.Sum(static table => table.Bytes);

    /// <inheritdoc/>
    public bool TryFind(string id, out int document) => _documents.TryFind(id, out document);

    /// <inheritdoc/>
    public bool TryRead(int document, out DocumentEntry entry) => _documents.TryRead(document, out entry);

    /// <inheritdoc/>
    public string IdOf(int document) => _documents.IdOf(document);

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<ulong> hashes, int limit, IList<Posting> into)
    {
        ArgumentNullException.ThrowIfNull(into);

        // In a large table every key is a trip to memory: these go together, where the look-ups below would each wait for its own.
        foreach (var hash in hashes)
        {
            foreach (var table in _periods.Values)
            {
                _touched += table.Touch(PostingBlock.KeyOf(hash));
            }
        }

        for (var i = 0; i < hashes.Length; i++)
        {
            var key = PostingBlock.KeyOf(hashes[i]);
            _found.Clear();
            foreach (var table in _periods.Values)
            {
                table.Find(key, _found);
            }

            var left = limit;
            foreach (var document in _found)
            {
                if (left > 0 && _documents.IsHeld(document))
                {
                    into.Add(new Posting(i, document));
                    left--;
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<NewDocument> documents, IReadOnlyList<StoredMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(matches);
        Func<int, bool>? isHeld = _documents.Count < _documents.Next ? _documents.IsHeld : null;
        foreach (var document in documents)
        {
            _documents.Add(document.Document, document.Id, document.Entry);
            if (!_periods.TryGetValue(document.Entry.Period, out var table))
            {
                _periods.Add(document.Entry.Period, table = new PostingTable());
            }

            foreach (var hash in document.Hashes.Span)
            {
                table.Add(PostingBlock.KeyOf(hash), document.Document, isHeld);
            }
        }

        _matches.AddRange(matches);
    }

    /// <inheritdoc/>
    public bool Remove(int document) => _documents.Remove(document);

    /// <inheritdoc/>
    public int RemoveBefore(int period)
    {
        while (_periods.Count > 0 && _periods.Keys.First() < period)
        {
            _periods.Remove(_periods.Keys.First());
        }

        var before = Count;
        foreach (var document in _documents.Held())
        {
            if (_documents.TryRead(document, out var entry) && entry.Period < period)
            {
                _documents.Remove(document);
            }
        }

        _matches.RemoveAll(match => !_documents.IsHeld(match.A) || !_documents.IsHeld(match.B));
        return before - Count;
    }

    /// <inheritdoc/>
    public IEnumerable<int> Documents() => _documents.Held();

    /// <inheritdoc/>
    public IEnumerable<StoredMatch> Matches() => _matches.Where(match => _documents.IsHeld(match.A) && _documents.IsHeld(match.B));

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<int>> Full(int limit)
    {
        var postings = new List<ulong>();
        foreach (var table in _periods.Values)
        {
            postings.AddRange(table.Read());
        }

        if (_periods.Count > 1)
        {
            postings.Sort();
        }

        var from = 0;
        while (from < postings.Count)
        {
            var to = from + 1;
            while (to < postings.Count && PostingBlock.Key(postings[to]) == PostingBlock.Key(postings[from]))
            {
                to++;
            }

            if (to - from >= limit)
            {
                var documents = new List<int>(to - from);
                foreach (var posting in CollectionsMarshal.AsSpan(postings)[from..to])
                {
                    if (_documents.IsHeld(PostingBlock.Document(posting)))
                    {
                        documents.Add(PostingBlock.Document(posting));
                    }
                }

                if (documents.Count >= limit)
                {
                    yield return documents;
                }
            }

            from = to;
        }
    }

    /// <summary>Nothing to let go of but memory.</summary>
    public void Dispose()
    {
    }
}
