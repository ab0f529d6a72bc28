using Cleaner.NearDuplicates;

namespace Cleaner.Sqlite;

/// <summary>The texts of an index file, compressed.</summary>
internal sealed class SqliteTexts : ITextStore
{
    private readonly Database _database;
    private readonly Periods _periods;

    public SqliteTexts(Database database, Periods periods)
    {
        _database = database;
        _periods = periods;
        Recount();
    }

    public long Bytes { get; private set; }

    public void Recount() => Bytes = _periods.All.Sum(static period => period.CountTextBytes());

    public void Add(IReadOnlyList<StoredText> texts)
    {
        var packed = texts.Select(static text => TextCompression.Compress(text.Text)).ToList();
        lock (_database.Lock)
        {
            var periods = texts.Select(text => _periods.Of(text.Period)).ToList();
            _database.Change(() =>
            {
                for (var i = 0; i < texts.Count; i++)
                {
                    foreach (var period in _periods.All.Where(other => other != periods[i]))
                    {
                        // A batch that failed may have left another text of that number in another period.
                        period.RemoveText(texts[i].Document);
                    }

                    periods[i].AddText(texts[i].Document, packed[i]);
                }
            });
            Bytes += packed.Sum(static bytes => (long)bytes.Length);
        }
    }

    public string? Find(int document)
    {
        byte[]? packed = null;
        lock (_database.Lock)
        {
            foreach (var period in _periods.Latest)
            {
                if ((packed = period.FindText(document)) is not null)
                {
                    break;
                }
            }
        }

        return packed is null ? null : TextCompression.Expand(packed);
    }

    public void Remove(int document)
    {
        lock (_database.Lock)
        {
            _database.Change(() =>
            {
                foreach (var period in _periods.All)
                {
                    period.RemoveText(document);
                }
            });
            Recount();
        }
    }

    public void RemoveBefore(int period)
    {
        lock (_database.Lock)
        {
            _database.Change(() =>
            {
                foreach (var old in _periods.All.Where(candidate => candidate.Number < period))
                {
                    old.DropTexts();
                }
            });
            Recount();
        }
    }

    /// <summary>The file is closed with the store it belongs to.</summary>
    public void Dispose()
    {
    }
}
