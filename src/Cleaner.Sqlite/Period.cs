using Cleaner.NearDuplicates;
using Microsoft.Data.Sqlite;

namespace Cleaner.Sqlite;

/// <summary>The tables of one period, with the statements that are run over and over; dropped, the period is gone.</summary>
internal sealed class Period : IDisposable
{
    private readonly Database _database;
    private readonly List<SqliteCommand> _commands = [];
    private readonly SqliteCommand _findNumber;
    private readonly SqliteCommand _readDocument;
    private readonly SqliteCommand _readId;
    private readonly SqliteCommand _addDocument;
    private readonly SqliteCommand _removeDocument;
    private readonly SqliteCommand _addMatch;
    private readonly SqliteCommand _findText;
    private readonly SqliteCommand _addText;
    private readonly SqliteCommand _removeText;

    public Period(Database database, int number)
    {
        _database = database;
        Number = number;
        Suffix = SuffixOf(number);
        Postings = new PostingTables(database, number, Suffix);
        _findNumber = Keep($"SELECT number FROM documents_{Suffix} WHERE id = $id", "$id");
        _readDocument = Keep($"SELECT digest, bound, samples, posted, length, published, rank FROM documents_{Suffix} WHERE number = $number", "$number");
        _readId = Keep($"SELECT id FROM documents_{Suffix} WHERE number = $number", "$number");
        _addDocument = Keep(
            $"INSERT INTO documents_{Suffix} VALUES ($number, $id, $digest, $bound, $samples, $posted, $length, $published, $rank)",
            "$number", "$id", "$digest", "$bound", "$samples", "$posted", "$length", "$published", "$rank");
        _removeDocument = Keep($"DELETE FROM documents_{Suffix} WHERE number = $number", "$number");
        _addMatch = Keep($"INSERT INTO matches_{Suffix} VALUES ($a, $b, $ca, $cb, $estimated, $samples)", "$a", "$b", "$ca", "$cb", "$estimated", "$samples");
        _findText = Keep($"SELECT text FROM texts_{Suffix} WHERE document = $document", "$document");
        _addText = Keep($"INSERT OR REPLACE INTO texts_{Suffix} VALUES ($document, $text)", "$document", "$text");
        _removeText = Keep($"DELETE FROM texts_{Suffix} WHERE document = $document", "$document");
    }

    public static void Create(Database database, int number)
    {
        var suffix = SuffixOf(number);
        database.Run($"""
            INSERT OR IGNORE INTO periods VALUES ({number}, {PostingTables.WholeRange}, 0, 0);
            CREATE TABLE IF NOT EXISTS documents_{suffix} (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, digest BLOB NOT NULL, bound INTEGER NOT NULL,
                samples INTEGER NOT NULL, posted INTEGER NOT NULL, length INTEGER NOT NULL, published INTEGER, rank INTEGER NOT NULL) STRICT;
            CREATE TABLE IF NOT EXISTS recent_{suffix} (key INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (key, document)) STRICT, WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS settled_{suffix} (block INTEGER PRIMARY KEY, postings BLOB NOT NULL) STRICT;
            CREATE TABLE IF NOT EXISTS matches_{suffix} (a INTEGER NOT NULL, b INTEGER NOT NULL, containment_a REAL NOT NULL, containment_b REAL NOT NULL,
                estimated INTEGER NOT NULL, samples INTEGER NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS texts_{suffix} (document INTEGER PRIMARY KEY, text BLOB NOT NULL) STRICT;
            """);
    }

    // A minus sign would have to be quoted in a table's name.
    private static string SuffixOf(int number) => number < 0 ? $"m{-(long)number}" : $"{number}";

    public int Number { get; }

    public PostingTables Postings { get; }

    private string Suffix { get; }

    public int CountDocuments() => (int)_database.Number($"SELECT count(*) FROM documents_{Suffix}");

    public long CountTextBytes() => _database.Number($"SELECT ifnull(sum(length(text)), 0) FROM texts_{Suffix}");

    public int? Find(string id)
    {
        _findNumber.Parameters[0].Value = id;
        return _findNumber.ExecuteScalar() is long number ? (int)number : null;
    }

    public string? IdOf(int document)
    {
        _readId.Parameters[0].Value = document;
        return _readId.ExecuteScalar() as string;
    }

    public bool TryRead(int document, out DocumentEntry entry)
    {
        _readDocument.Parameters[0].Value = document;
        using var row = _readDocument.ExecuteReader();
        if (!row.Read())
        {
            entry = default;
            return false;
        }

        var digest = row.GetFieldValue<byte[]>(0);
        entry = new DocumentEntry
        {
            Period = Number,
            Digest = new UInt128(BitConverter.ToUInt64(digest, sizeof(ulong)), BitConverter.ToUInt64(digest, 0)),
            Bound = (ulong)row.GetInt64(1),
            SampleCount = row.GetInt32(2),
            PostedCount = row.GetInt32(3),
            Length = row.GetInt32(4),
            Published = row.IsDBNull(5) ? null : new DateTime(row.GetInt64(5), DateTimeKind.Unspecified),
            SourceRank = row.GetInt32(6),
        };
        return true;
    }

    public void Add(NewDocument document)
    {
        var entry = document.Entry;
        var digest = new byte[2 * sizeof(ulong)];
        BitConverter.TryWriteBytes(digest, (ulong)entry.Digest);
        BitConverter.TryWriteBytes(digest.AsSpan(sizeof(ulong)), (ulong)(entry.Digest >> 64));
        var values = _addDocument.Parameters;
        values[0].Value = document.Document;
        values[1].Value = document.Id;
        values[2].Value = digest;
        values[3].Value = (long)entry.Bound;
        values[4].Value = entry.SampleCount;
        values[5].Value = entry.PostedCount;
        values[6].Value = entry.Length;
        values[7].Value = entry.Published is { } published ? published.Ticks : DBNull.Value;
        values[8].Value = entry.SourceRank;
        _addDocument.ExecuteNonQuery();
        Postings.Add(document.Hashes.Span, document.Document);
    }

    public void Add(StoredMatch match)
    {
        var values = _addMatch.Parameters;
        values[0].Value = match.A;
        values[1].Value = match.B;
        values[2].Value = match.ContainmentA;
        values[3].Value = match.ContainmentB;
        values[4].Value = match.Estimated ? 1 : 0;
        values[5].Value = match.SharedSample;
        _addMatch.ExecuteNonQuery();
    }

    public bool Remove(int document)
    {
        _removeDocument.Parameters[0].Value = document;
        return _removeDocument.ExecuteNonQuery() > 0;
    }

    public List<int> Documents()
    {
        using var command = _database.Command($"SELECT number FROM documents_{Suffix} ORDER BY number");
        using var rows = command.ExecuteReader();
        var documents = new List<int>();
        while (rows.Read())
        {
            documents.Add(rows.GetInt32(0));
        }

        return documents;
    }

    public void ReadMatches(List<StoredMatch> into)
    {
        using var command = _database.Command($"SELECT a, b, containment_a, containment_b, estimated, samples FROM matches_{Suffix}");
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            into.Add(new StoredMatch(rows.GetInt32(0), rows.GetInt32(1), rows.GetDouble(2), rows.GetDouble(3), rows.GetInt32(4) != 0, rows.GetInt32(5)));
        }
    }

    public byte[]? FindText(int document)
    {
        _findText.Parameters[0].Value = document;
        return _findText.ExecuteScalar() as byte[];
    }

    public void AddText(int document, byte[] packed)
    {
        _addText.Parameters[0].Value = document;
        _addText.Parameters[1].Value = packed;
        _addText.ExecuteNonQuery();
    }

    public void RemoveText(int document)
    {
        _removeText.Parameters[0].Value = document;
        _removeText.ExecuteNonQuery();
    }

    /// <summary>Removes the texts that a killed process left behind without postings.</summary>
    public void RemoveTextsFrom(int document) => _database.Run($"DELETE FROM texts_{Suffix} WHERE document >= {document}");

    public void DropTexts() => _database.Run($"DELETE FROM texts_{Suffix}");

    /// <summary>Drops the tables, within a transaction; what has been dropped for good is then to be disposed of.</summary>
    public void Drop()
    {
        foreach (var table in (ReadOnlySpan<string>)["documents", "recent", "settled", "matches", "texts"])
        {
            _database.Run($"DROP TABLE {table}_{Suffix}");
        }

        _database.Run($"DELETE FROM periods WHERE period = {Number}; DELETE FROM removed WHERE period = {Number}");
    }

    public void Dispose()
    {
        Postings.Dispose();
        foreach (var command in _commands)
        {
            command.Dispose();
        }

        _commands.Clear();
    }

    private SqliteCommand Keep(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _database.Command(sql, parameters);
        _commands.Add(command);
        return command;
    }
}
