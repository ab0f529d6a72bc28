using System.Runtime.ExceptionServices;
using Cleaner.Shingling;

namespace Cleaner.NearDuplicates;

/// <summary>
/// Finds, among many articles, those that reprint one another: cut, merged, with another headline or another page's additions. Safe to use
/// from many threads; the same texts in the same order give the same answers, however many threads a batch uses and however it is cut.
/// </summary>
/// <remarks>
/// An inverted index over sampled shingle hashes (FracMinHash) gives candidates; where a text store is at hand they are verified on all
/// their shingles, otherwise the matches are marked <see cref="Match.Estimated"/>.
/// </remarks>
public sealed class NearDuplicateIndex : IDisposable
{
    private readonly NearDuplicateOptions _options;
    private readonly IPostingStore _store;
    private readonly ITextStore? _texts;
    private readonly CandidateSearch _search;
    private readonly Verification _verification;
    private readonly ParallelOptions _parallel;
    private readonly Lock _lock = new();

    /// <summary>An index in memory, without texts, under the default rules.</summary>
    public NearDuplicateIndex()
        : this(NearDuplicateOptions.Default, new MemoryPostingStore(), texts: null)
    {
    }

    /// <summary>An index in the stores given, which it disposes of with itself.</summary>
    /// <param name="options">The rules.</param>
    /// <param name="store">The postings, new or used before under the same folding.</param>
    /// <param name="texts">The texts, for verified matches; null for estimated ones.</param>
    /// <exception cref="ArgumentException">An option is out of range.</exception>
    /// <exception cref="InvalidDataException">The store was made with another version or another folding.</exception>
    public NearDuplicateIndex(NearDuplicateOptions options, IPostingStore store, ITextStore? texts)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        options.Check(nameof(options));
        _options = options;
        _store = store;
        _texts = texts;
        _search = new CandidateSearch(store, options, followPopular: texts is not null);
        _verification = new Verification(options);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads == 0 ? Environment.ProcessorCount : options.Threads };

        var format = $"shingles {Shingles.Version}, width {Shingles.ArticleWidth}, sample 1/{Fingerprint.SampleRate} or {Fingerprint.MinSample}, "
            + (options.SimplifyChinese ? "simplified Chinese" : "Chinese as written");
        store.Format ??= format;
        if (!string.Equals(store.Format, format, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"The index was made with {store.Format}; this program makes {format}. The two cannot be compared.");
        }
    }

    /// <summary>Documents in the index.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _store.Count;
            }
        }
    }

    /// <summary>Whether a document of that id is in the index.</summary>
    public bool Contains(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_lock)
        {
            return _store.TryFind(id, out _);
        }
    }

    /// <summary>Adds a text and returns what it matches among those that came before.</summary>
    /// <exception cref="ArgumentException">There is a text of that id already.</exception>
    public IReadOnlyList<Match> Add(string id, string text) => Add(new Article(id, text));

    /// <inheritdoc cref="Add(string, string)"/>
    public IReadOnlyList<Match> Add(Article article) => AddRange([article])[0];

    /// <summary>
    /// Adds a batch, all of it or, where an exception is thrown, nothing; returns for each article what it matches among all that came before
    /// it, in the batch or earlier.
    /// </summary>
    /// <exception cref="ArgumentException">Two articles bear the same id, or one bears that of a text in the index.</exception>
    /// <exception cref="IOException">A store cannot be written.</exception>
    /// <exception cref="InvalidDataException">A stored text is damaged.</exception>
    public IReadOnlyList<IReadOnlyList<Match>> AddRange(IReadOnlyList<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var prints = new Fingerprint[articles.Count];
        ForEach(articles.Count, i => prints[i] = Fingerprint.Of(articles[i].Text, _options));
        lock (_lock)
        {
            CheckIds(articles);
            var first = _store.NextDocument;
            _search.EndBatch();
            var candidates = new CandidateList[articles.Count];
            var documents = new NewDocument[articles.Count];
            for (var i = 0; i < articles.Count; i++)
            {
                var hashes = new List<ulong>(prints[i].Sample.Length + 1);
                candidates[i] = _search.Find(prints[i], hashes);
                var entry = EntryOf(articles[i], prints[i], CandidateSearch.CountSampled(hashes, prints[i]));
                documents[i] = new NewDocument(first + i, articles[i].Id, entry, hashes.ToArray());
                if (articles.Count > 1)
                {
                    _search.AddPending(first + i, entry, hashes);
                }
            }

            var comparisons = new List<Comparison>[articles.Count];
            Func<int, string?>? textOf = _texts is null ? null : document => document < first ? _texts.Find(document) : articles[document - first].Text;
            ForEach(articles.Count, i => comparisons[i] = _verification.Compare(articles[i].Text, prints[i], candidates[i], textOf));

            Store(articles, documents, comparisons);
            return [.. comparisons.Select(MatchesOf)];
        }
    }

    /// <summary>What a text matches in the index, which is left as it is.</summary>
    public IReadOnlyList<Match> Query(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var print = Fingerprint.Of(text, _options);
        lock (_lock)
        {
            _search.EndBatch();
            var candidates = _search.Find(print, toPost: null);
            return MatchesOf(_verification.Compare(text, print, candidates, _texts is null ? null : _texts.Find));
        }
    }

    /// <summary>Removes a text; false where there is none of that id.</summary>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_lock)
        {
            if (!_store.TryFind(id, out var document))
            {
                return false;
            }

            _texts?.Remove(document);
            return _store.Remove(document);
        }
    }

    /// <summary>Drops every period before the one given, whole; returns how many texts went.</summary>
    public int RemoveBefore(int period)
    {
        lock (_lock)
        {
            var removed = _store.RemoveBefore(period);
            _texts?.RemoveBefore(period);
            return removed;
        }
    }

    /// <summary>
    /// The texts in the index as clusters of two and more: each text is in one at most, and each member matches its cluster's representative,
    /// no chain of likenesses joins two that are unlike. What a match shared only as template text, as it has turned out, no longer counts.
    /// </summary>
    public IReadOnlyList<Cluster> Clusters(KeepPolicy keep)
    {
        lock (_lock)
        {
            return StarClusters.Of(_store, _options, keep, VerifyAnew);
        }
    }

    /// <summary>Disposes of the stores.</summary>
    public void Dispose()
    {
        _store.Dispose();
        _texts?.Dispose();
    }

    private void Store(IReadOnlyList<Article> articles, NewDocument[] documents, List<Comparison>[] comparisons)
    {
        if (_texts is not null)
        {
            // Texts first: one without postings is never asked for and is written over by the next of its number.
            var texts = new StoredText[documents.Length];
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = new StoredText(documents[i].Document, articles[i].Period, articles[i].Text);
            }

            _texts.Add(texts);
        }

        var matches = new List<StoredMatch>();
        for (var i = 0; i < documents.Length; i++)
        {
            foreach (var found in comparisons[i])
            {
                matches.Add(new StoredMatch(documents[i].Document, found.Document, found.ContainmentA, found.ContainmentB, found.Estimated, found.Hits));
            }
        }

        _store.Add(documents, matches);
    }

    private bool VerifyAnew(StoredMatch match)
    {
        if (_texts?.Find(match.A) is not { } text || !_store.TryRead(match.B, out var entry))
        {
            // Without the text there is nothing better than what was found when it was there.
            return true;
        }

        var print = Fingerprint.Of(text, _options);
        _search.EndBatch();
        var full = _search.Find(print, toPost: null).Full;
        var list = new CandidateList([new Candidate(match.B, entry, match.SharedSample)], full);
        return _verification.Compare(text, print, list, _texts.Find).Count > 0;
    }

    private static DocumentEntry EntryOf(Article article, Fingerprint print, int posted) => new()
    {
        Period = article.Period,
        Digest = print.Digest,
        Bound = print.Bound,
        SampleCount = print.Sample.Length,
        PostedCount = posted,
        Length = article.Text.Length,
        Published = article.Published,
        SourceRank = article.SourceRank,
    };

    private Match[] MatchesOf(List<Comparison> comparisons) => comparisons.Count == 0 ? [] : [.. comparisons.Select(found => new Match
    {
        Id = _store.IdOf(found.Document),
        ContainmentA = found.ContainmentA,
        ContainmentB = found.ContainmentB,
        Jaccard = found.Jaccard,
        SharedShingles = found.Shared,
        Estimated = found.Estimated,
        Spans = found.Spans,
    })];

    private void CheckIds(IReadOnlyList<Article> articles)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (!ids.Add(article.Id) || _store.TryFind(article.Id, out _))
            {
                throw new ArgumentException($"The index has a text of the id '{article.Id}' already.", nameof(articles));
            }
        }
    }

    private void ForEach(int count, Action<int> body)
    {
        if (count == 1)
        {
            body(0);
        }
        else
        {
            try
            {
                Parallel.For(0, count, _parallel, body);
            }
            catch (AggregateException errors)
            {
                // The caller is told the same, whether one text was added or many.
                ExceptionDispatchInfo.Throw(errors.InnerExceptions[0]);
            }
        }
    }
}
