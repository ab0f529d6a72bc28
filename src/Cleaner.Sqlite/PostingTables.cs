using System.Runtime.InteropServices;
using Cleaner.NearDuplicates;
using Microsoft.Data.Sqlite;

namespace Cleaner.Sqlite;

/// <summary>
/// A period's postings: the latest as rows, the rest as blocks of neighbouring keys, into which the rows are merged whenever they have grown to
/// a fixed share. A row costs about nineteen bytes, a posting in a block five.
/// </summary>
internal sealed class PostingTables : IDisposable
{
    // As large a block as is still decoded in less time than its row is looked up.
    private const int PostingsPerBlock = 256;

    // A fourth as rows costs about five bytes a posting; a smaller share would rewrite the blocks more often.
    private const int SettledShare = 4;
    private const int SmallestLimit = 8_000;

    /// <summary>The shift that leaves one block for all keys.</summary>
    public const int WholeRange = 32;

    private readonly Database _database;
    private readonly int _period;
    private readonly string _suffix;
    private readonly SqliteCommand _findRecent;
    private readonly SqliteCommand _findBlock;
    private readonly SqliteCommand _add;
    private readonly List<int> _found = [];
    private int _shift;
    private long _settled;
    private long _recent;

    public PostingTables(Database database, int period, string suffix)
    {
        _database = database;
        _period = period;
        _suffix = suffix;
        _findRecent = database.Command($"SELECT document FROM recent_{suffix} WHERE key = $key ORDER BY document", "$key");
        _findBlock = database.Command($"SELECT postings FROM settled_{suffix} WHERE block = $block", "$block");
        _add = database.Command($"INSERT OR IGNORE INTO recent_{suffix} VALUES ($key, $document)", "$key", "$document");
        Reload();
    }

    /// <summary>Reads the sizes from the file, after it was opened or a transaction rolled back.</summary>
    public void Reload()
    {
        _shift = (int)_database.Number($"SELECT shift FROM periods WHERE period = {_period}");
        _settled = _database.Number($"SELECT settled FROM periods WHERE period = {_period}");
        _recent = _database.Number($"SELECT recent FROM periods WHERE period = {_period}");
    }

    /// <summary>The documents that hold a key, ascending.</summary>
    public List<int> Find(uint key)
    {
        _found.Clear();
        if (_settled > 0)
        {
            var block = (long)((ulong)key >> _shift);
            _findBlock.Parameters[0].Value = block;
            if (_findBlock.ExecuteScalar() is byte[] postings)
            {
                PostingBlock.Find(postings, FirstKey(block), key, _found);
            }
        }

        _findRecent.Parameters[0].Value = (int)key;
        using var rows = _findRecent.ExecuteReader();
        while (rows.Read())
        {
            _found.Add(rows.GetInt32(0));
        }

        return _found;
    }

    public void Add(ReadOnlySpan<ulong> hashes, int document)
    {
        _add.Parameters[1].Value = document;
        foreach (var hash in hashes)
        {
            _add.Parameters[0].Value = (int)PostingBlock.KeyOf(hash);
            _add.ExecuteNonQuery();
        }

        _recent += hashes.Length;
    }

    /// <summary>Ends a batch, within its transaction: merges the rows into the blocks if it is time, and notes the sizes.</summary>
    public void EndBatch(Func<int, bool> isHeld)
    {
        if (_recent > Math.Max(SmallestLimit, _settled / SettledShare))
        {
            Merge(isHeld);
        }

        _database.Run($"UPDATE periods SET shift = {_shift}, settled = {_settled}, recent = {_recent} WHERE period = {_period}");
    }

    /// <summary>Appends the postings of the keys from first to last, both included, unsorted.</summary>
    public void Read(uint first, uint last, List<ulong> into)
    {
        using (var blocks = _database.Command($"SELECT block, postings FROM settled_{_suffix} WHERE block BETWEEN $first AND $last", "$first", "$last"))
        {
            blocks.Parameters[0].Value = (long)((ulong)first >> _shift);
            blocks.Parameters[1].Value = (long)((ulong)last >> _shift);
            var postings = new List<ulong>();
            using var rows = blocks.ExecuteReader();
            while (rows.Read())
            {
                postings.Clear();
                PostingBlock.Read(rows.GetFieldValue<byte[]>(1), FirstKey(rows.GetInt64(0)), postings);
                foreach (var posting in postings)
                {
                    if (PostingBlock.Key(posting) >= first && PostingBlock.Key(posting) <= last)
                    {
                        into.Add(posting);
                    }
                }
            }
        }

        // Keys are stored signed, which takes four bytes for each; a range must not cross the sign.
        using var recent = _database.Command($"SELECT key, document FROM recent_{_suffix} WHERE key BETWEEN $first AND $last", "$first", "$last");
        recent.Parameters[0].Value = (int)first;
        recent.Parameters[1].Value = (int)last;
        using var recentRows = recent.ExecuteReader();
        while (recentRows.Read())
        {
            into.Add(PostingBlock.Posting((uint)recentRows.GetInt32(0), recentRows.GetInt32(1)));
        }
    }

    public void Dispose()
    {
        _findRecent.Dispose();
        _findBlock.Dispose();
        _add.Dispose();
    }

    private void Merge(Func<int, bool> isHeld)
    {
        var postings = new List<ulong>((int)(_settled + _recent));
        Read(0, int.MaxValue, postings);
        Read(int.MaxValue + 1u, uint.MaxValue, postings);
        postings.RemoveAll(posting => !isHeld(PostingBlock.Document(posting)));
        postings.Sort();

        _database.Run($"DELETE FROM settled_{_suffix}; DELETE FROM recent_{_suffix}");
        _shift = WholeRange;
        while (_shift > 0 && (postings.Count >> (WholeRange - _shift)) > PostingsPerBlock)
        {
            _shift--;
        }

        using var add = _database.Command($"INSERT INTO settled_{_suffix} VALUES ($block, $postings)", "$block", "$postings");
        var sorted = CollectionsMarshal.AsSpan(postings);
        var from = 0;
        while (from < sorted.Length)
        {
            var block = (long)((ulong)PostingBlock.Key(sorted[from]) >> _shift);
            var to = from + 1;
            while (to < sorted.Length && (long)((ulong)PostingBlock.Key(sorted[to]) >> _shift) == block)
            {
                to++;
            }

            var bytes = new byte[(to - from) * PostingBlock.MaxPosting];
            var length = PostingBlock.Write(sorted[from..to], FirstKey(block), bytes);
            add.Parameters[0].Value = block;
            add.Parameters[1].Value = bytes[..length];
            add.ExecuteNonQuery();
            from = to;
        }

        _settled = postings.Count;
        _recent = 0;
    }

    private uint FirstKey(long block) => (uint)((ulong)block << _shift);
}
