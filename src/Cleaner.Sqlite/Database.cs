using Microsoft.Data.Sqlite;

namespace Cleaner.Sqlite;

/// <summary>One connection to an index file: opened, checked, and used under one lock.</summary>
internal sealed class Database : IDisposable
{
    // "Clnr": tells an index from any other SQLite file.
    private const int ApplicationId = 0x436C6E72;
    private const int SchemaVersion = 1;

    private readonly SqliteConnection _connection;
    private bool _disposed;

    public Database(string path)
    {
        // Not pooled: a file that has been closed must be free to be moved or deleted. The whole path: SQLite takes some names for no file.
        var builder = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), Pooling = false, DefaultTimeout = SecondsToWait };
        _connection = new SqliteConnection(builder.ToString());
        try
        {
            _connection.Open();
            Prepare(path);
        }
        catch (SqliteException error)
        {
            _connection.Dispose();
            throw error.SqliteErrorCode switch
            {
                NotADatabase => new InvalidDataException($"{path} is not an index of near-duplicates.", error),
                Busy => new IOException($"{path} is in use by another process.", error),
                _ => new IOException($"{path} cannot be opened: {error.Message}", error),
            };
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
    }

    private const int NotADatabase = 26;
    private const int Busy = 5;

    // For a process that is just ending.
    private const int SecondsToWait = 2;

    /// <summary>Held whenever the connection is used.</summary>
    public Lock Lock { get; } = new();

    public SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }

    public void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    public long Number(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    /// <summary>Runs what changes the file in one transaction: all of it, or nothing.</summary>
    public void Change(Action change)
    {
        try
        {
            Run("BEGIN IMMEDIATE");
            try
            {
                change();
                Run("COMMIT");
            }
            catch
            {
                RollBack();
                throw;
            }
        }
        catch (SqliteException error)
        {
            throw new IOException($"The index cannot be written: {error.Message}", error);
        }
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _connection.Dispose();
        }
    }

    private void RollBack()
    {
        // A full disk, for one, has SQLite roll back by itself.
        if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
        {
            Run("ROLLBACK");
        }
    }

    private void Prepare(string path)
    {
        // Kept until the file is closed: two processes would give the same numbers to their documents.
        Run("PRAGMA locking_mode = EXCLUSIVE");
        Run("BEGIN EXCLUSIVE; COMMIT");
        var isNew = Number("SELECT count(*) FROM sqlite_master") == 0;
        if (!isNew && Number("PRAGMA application_id") != ApplicationId)
        {
            throw new InvalidDataException($"{path} is not an index of near-duplicates.");
        }

        var version = Number("PRAGMA user_version");
        if (!isNew && version != SchemaVersion)
        {
            throw new InvalidDataException($"{path} is an index of version {version}; this program reads version {SchemaVersion}.");
        }

        // With a write-ahead log a killed process loses the transaction it was in and nothing else; a power cut may cost the last few.
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = NORMAL");
        Run("PRAGMA cache_size = -65536");
        if (isNew)
        {
            Change(() =>
            {
                Run("CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID");
                Run("CREATE TABLE periods (period INTEGER PRIMARY KEY, shift INTEGER NOT NULL, settled INTEGER NOT NULL, recent INTEGER NOT NULL) STRICT");
                Run("CREATE TABLE removed (document INTEGER PRIMARY KEY, period INTEGER NOT NULL) STRICT");
                Run($"PRAGMA application_id = {ApplicationId}");
                Run($"PRAGMA user_version = {SchemaVersion}");
            });
        }
    }
}
