using System.Runtime.InteropServices;

namespace Cleaner.NearDuplicates;

/// <summary>Candidates for one text after another, from the store and from the texts of the same batch that came before.</summary>
internal sealed class CandidateSearch(IPostingStore store, NearDuplicateOptions options, bool followPopular)
{
    // A text four fifths of whose sample are full may be a story that is printed everywhere, and not a page in a frame of template text:
    // where it can be verified, it is looked up all the same.
    private const double PopularShare = .8;

    // Of the copies of such a story any would do; a few keep the look-up as cheap as any other.
    private const int PopularCandidates = 3;

    // A hash that a tenth of the limit hold is on its way to be template text: by itself it makes no candidate, or a stock phrase would, in
    // every short text that has it.
    private const int CommonShare = 10;

    private readonly CandidateSieve _sieve = new(options.MinContainment);
    private readonly Dictionary<ulong, List<int>> _pending = [];
    private readonly Dictionary<int, DocumentEntry> _pendingEntries = [];
    private readonly List<Posting> _postings = [];
    private readonly List<ulong> _keys = [];

    // Documents doubled, and one more where the hash is common.
    private readonly List<long> _hits = [];

    /// <summary>The hash that finds texts with this digest.</summary>
    public static ulong DigestKey(UInt128 digest) => (ulong)digest ^ (ulong)(digest >> 64);

    /// <summary>How many of the hashes a text is stored under are of its sample: all but its digest's, which comes last, unless that is full.</summary>
    public static int CountSampled(List<ulong> posted, Fingerprint print) =>
        posted.Count > 0 && posted[^1] == DigestKey(print.Digest) ? posted.Count - 1 : posted.Count;

    /// <summary>Finds the candidates, and the hashes the text is to be stored under.</summary>
    public CandidateList Find(Fingerprint print, List<ulong>? toPost)
    {
        var full = new List<ulong>();
        var candidates = new List<Candidate>();
        var popular = false;
        if (!print.Sample.IsEmpty)
        {
            Look(print);
            Count(print, full, toPost, followFull: false);
            popular = followPopular && full.Count >= PopularShare * print.Sample.Length;
            if (popular)
            {
                full.Clear();
                Count(print, full, toPost: null, followFull: true);
            }

            Sift(print, full.Count, popular, candidates);
        }

        return new CandidateList(candidates, full);
    }

    /// <summary>Forgets the batch.</summary>
    public void EndBatch()
    {
        _pending.Clear();
        _pendingEntries.Clear();
    }

    /// <summary>Lets the texts that follow in the batch find this one.</summary>
    public void AddPending(int document, in DocumentEntry entry, List<ulong> hashes)
    {
        _pendingEntries.Add(document, entry);
        foreach (var hash in hashes)
        {
            if (!_pending.TryGetValue(hash, out var documents))
            {
                _pending.Add(hash, documents = []);
            }

            documents.Add(document);
        }
    }

    /// <summary>Fills the postings, sorted by hash, then in the documents' order.</summary>
    private void Look(Fingerprint print)
    {
        _keys.Clear();
        _keys.AddRange(print.Sample);
        _keys.Add(DigestKey(print.Digest));
        _postings.Clear();
        store.Find(CollectionsMarshal.AsSpan(_keys), options.DocumentsPerHash, _postings);
        if (_pending.Count == 0)
        {
            return;
        }

        for (var i = 0; i < _keys.Count; i++)
        {
            if (_pending.TryGetValue(_keys[i], out var documents))
            {
                foreach (var document in documents)
                {
                    _postings.Add(new Posting(i, document));
                }
            }
        }

        _postings.Sort(static (a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Document.CompareTo(b.Document));
    }

    private void Count(Fingerprint print, List<ulong> full, List<ulong>? toPost, bool followFull)
    {
        _hits.Clear();
        var from = 0;
        for (var i = 0; i < _keys.Count; i++)
        {
            var to = from;
            while (to < _postings.Count && _postings[to].Hash == i)
            {
                to++;
            }

            var isFull = to - from >= options.DocumentsPerHash;
            if (!isFull)
            {
                toPost?.Add(_keys[i]);
            }

            if (i < print.Sample.Length)
            {
                if (isFull)
                {
                    full.Add(_keys[i]);
                }

                if (!isFull || followFull)
                {
                    var common = to - from >= options.DocumentsPerHash / CommonShare ? 1 : 0;
                    foreach (var posting in CollectionsMarshal.AsSpan(_postings)[from..to])
                    {
                        _hits.Add(((long)posting.Document << 1) | (uint)common);
                    }
                }
            }
            else
            {
                // Whatever else is known of a text with the same digest, it is a candidate.
                foreach (var posting in CollectionsMarshal.AsSpan(_postings)[from..to])
                {
                    if (TryRead(posting.Document, out var entry) && entry.Digest == print.Digest)
                    {
                        _hits.Add((long)posting.Document << 1);
                    }
                }
            }

            from = to;
        }
    }

    private void Sift(Fingerprint print, int full, bool popular, List<Candidate> into)
    {
        _hits.Sort();
        var samples = print.Sample.Length - full;
        var from = 0;
        while (from < _hits.Count)
        {
            var document = (int)(_hits[from] >> 1);
            var to = from + 1;
            while (to < _hits.Count && _hits[to] >> 1 == document)
            {
                to++;
            }

            var oneCommonHit = to - from == 1 && (_hits[from] & 1) != 0;

            if ((popular || !oneCommonHit) && TryRead(document, out var entry))
            {
                var needed = popular ? 1 : _sieve.MinHits(Math.Min(samples, entry.PostedCount - full));
                if (to - from >= needed || entry.Digest == print.Digest)
                {
                    into.Add(new Candidate(document, entry, to - from));
                }
            }

            from = to;
        }

        if (popular && into.Count > PopularCandidates)
        {
            // The earliest of the likeliest, so that all copies find the same few and gather round one of them.
            var likely = .9 * into.Max(static candidate => candidate.Hits);
            into.RemoveAll(candidate => candidate.Hits < likely);
            if (into.Count > PopularCandidates)
            {
                into.RemoveRange(PopularCandidates, into.Count - PopularCandidates);
            }
        }
    }

    private bool TryRead(int document, out DocumentEntry entry) =>
        _pendingEntries.TryGetValue(document, out entry) || store.TryRead(document, out entry);
}
