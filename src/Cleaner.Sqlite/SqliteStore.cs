using System.Runtime.InteropServices;
using Cleaner.NearDuplicates;
using Microsoft.Data.Sqlite;

namespace Cleaner.Sqlite;

/// <summary>
/// A near-duplicate index in one SQLite file, texts included: reopened and appended to at any time. A process that is killed loses the batch it
/// had not yet finished and nothing else. The file is locked for as long as it is open.
/// </summary>
public sealed class SqliteStore : IPostingStore
{
    private readonly Periods _periods;
    private readonly HashSet<int> _removed = [];
    private readonly SqliteTexts _texts;

    /// <summary>Opens an index file, or makes a new one.</summary>
    /// <exception cref="IOException">The file cannot be opened or written, or another process has it open.</exception>
    /// <exception cref="InvalidDataException">The file is something else, or an index of another version.</exception>
    public SqliteStore(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Database = new Database(path);
        try
        {
            _periods = new Periods(Database);
            Load();
            _texts = new SqliteTexts(Database, _periods);
        }
        catch (SqliteException error)
        {
            Database.Dispose();
            throw new InvalidDataException($"{path} is damaged: {error.Message}", error);
        }
    }

    /// <summary>The texts, in the same file.</summary>
    public ITextStore Texts => _texts;

    /// <summary>The open file.</summary>
    internal Database Database { get; }

    /// <inheritdoc/>
    public string? Format
    {
        get
        {
            using var command = Database.Command("SELECT value FROM meta WHERE name = 'format'");
            return command.ExecuteScalar() as string;
        }

        set => Database.Change(() =>
        {
            using var command = Database.Command("INSERT OR REPLACE INTO meta VALUES ('format', $value)", "$value");
            command.Parameters[0].Value = value;
            command.ExecuteNonQuery();
        });
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public int NextDocument { get; private set; }

    /// <summary>Bytes of the pages in use, less those of the texts; the write-ahead log is not counted, the slack of the texts' pages is.</summary>
    public long Bytes
    {
        get
        {
            lock (Database.Lock)
            {
                var pages = Database.Number("PRAGMA page_count") - Database.Number("PRAGMA freelist_count");
                return (pages * Database.Number("PRAGMA page_size")) - _texts.Bytes;
            }
        }
    }

    /// <inheritdoc/>
    public bool TryFind(string id, out int document)
    {
        lock (Database.Lock)
        {
            var found = _periods.Find(id);
            document = found ?? -1;
            return found is not null;
        }
    }

    /// <inheritdoc/>
    public bool TryRead(int document, out DocumentEntry entry)
    {
        lock (Database.Lock)
        {
            return _periods.Holding(document, out entry) is not null;
        }
    }

    /// <inheritdoc/>
    public string IdOf(int document)
    {
        lock (Database.Lock)
        {
            return _periods.IdOf(document) ?? throw new ArgumentOutOfRangeException(nameof(document), document, "No such document is held.");
        }
    }

    /// <inheritdoc/>
    public void Find(ReadOnlySpan<ulong> hashes, int limit, IList<Posting> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        lock (Database.Lock)
        {
            for (var i = 0; i < hashes.Length; i++)
            {
                var key = PostingBlock.KeyOf(hashes[i]);
                var left = limit;
                foreach (var period in _periods.All)
                {
                    foreach (var document in period.Postings.Find(key))
                    {
                        if (left > 0 && !_removed.Contains(document))
                        {
                            into.Add(new Posting(i, document));
                            left--;
                        }
                    }
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<NewDocument> documents, IReadOnlyList<StoredMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(matches);
        if (documents.Count == 0)
        {
            return;
        }

        lock (Database.Lock)
        {
            var periods = documents.Select(document => _periods.Of(document.Entry.Period)).ToList();
            _periods.Change(() =>
            {
                for (var i = 0; i < documents.Count; i++)
                {
                    periods[i].Add(documents[i]);
                }

                foreach (var match in matches)
                {
                    periods[match.A - documents[0].Document].Add(match);
                }

                foreach (var period in periods.Distinct())
                {
                    period.Postings.EndBatch(document => !_removed.Contains(document));
                }

                Database.Run($"INSERT OR REPLACE INTO meta VALUES ('next', {documents[^1].Document + 1})");
            });
            NextDocument = documents[^1].Document + 1;
            Count += documents.Count;
        }
    }

    /// <inheritdoc/>
    public bool Remove(int document)
    {
        lock (Database.Lock)
        {
            if (_periods.Holding(document, out _) is not { } period)
            {
                return false;
            }

            _periods.Change(() =>
            {
                period.Remove(document);
                Database.Run($"INSERT INTO removed VALUES ({document}, {period.Number})");
            });
            _removed.Add(document);
            Count--;
            return true;
        }
    }

    /// <inheritdoc/>
    public int RemoveBefore(int period)
    {
        lock (Database.Lock)
        {
            var count = _periods.DropBefore(period);
            Count -= count;
            _texts.Recount();
            return count;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<int> Documents()
    {
        lock (Database.Lock)
        {
            return [.. _periods.All.SelectMany(static period => period.Documents()).Order()];
        }
    }

    /// <inheritdoc/>
    public IEnumerable<StoredMatch> Matches()
    {
        lock (Database.Lock)
        {
            var held = Documents().ToHashSet();
            var matches = new List<StoredMatch>();
            foreach (var period in _periods.All)
            {
                period.ReadMatches(matches);
            }

            matches.RemoveAll(match => !held.Contains(match.A) || !held.Contains(match.B));
            matches.Sort(static (a, b) => a.A != b.A ? a.A.CompareTo(b.A) : a.B.CompareTo(b.B));
            return matches;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<IReadOnlyList<int>> Full(int limit)
    {
        // In parts of the range of keys, so that only one part's postings are in memory at a time.
        const int Parts = 256;
        const uint PartLength = 1u << 24;
        var postings = new List<ulong>();
        for (var part = 0u; part < Parts; part++)
        {
            postings.Clear();
            lock (Database.Lock)
            {
                foreach (var period in _periods.All)
                {
                    period.Postings.Read(part * PartLength, (part * PartLength) + (PartLength - 1), postings);
                }
            }

            postings.RemoveAll(posting => _removed.Contains(PostingBlock.Document(posting)));
            postings.Sort();
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
                    yield return [.. CollectionsMarshal.AsSpan(postings)[from..to].ToArray().Select(PostingBlock.Document)];
                }

                from = to;
            }
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _periods.Dispose();
        Database.Dispose();
    }

    private void Load()
    {
        NextDocument = (int)Database.Number("SELECT value FROM meta WHERE name = 'next'");
        foreach (var number in Numbers("SELECT period FROM periods"))
        {
            var period = _periods.Of(number);
            Count += period.CountDocuments();
            period.RemoveTextsFrom(NextDocument);
        }

        _removed.UnionWith(Numbers("SELECT document FROM removed"));
    }

    private List<int> Numbers(string sql)
    {
        using var command = Database.Command(sql);
        using var rows = command.ExecuteReader();
        var numbers = new List<int>();
        while (rows.Read())
        {
            numbers.Add(rows.GetInt32(0));
        }

        return numbers;
    }
}
