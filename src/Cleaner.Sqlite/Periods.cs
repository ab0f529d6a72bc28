using Cleaner.NearDuplicates;

namespace Cleaner.Sqlite;

/// <summary>The periods of an index file, the earliest first. Used under the file's lock.</summary>
internal sealed class Periods(Database database) : IDisposable
{
    private readonly SortedDictionary<int, Period> _periods = [];

    public IEnumerable<Period> All => _periods.Values;

    /// <summary>The same, the latest first: most of what is looked for is of the last days.</summary>
    public IEnumerable<Period> Latest => _periods.Values.Reverse();

    /// <summary>The period's tables, made where there are none; not within a transaction, which could be rolled back.</summary>
    public Period Of(int number)
    {
        if (!_periods.TryGetValue(number, out var period))
        {
            database.Change(() => Period.Create(database, number));
            _periods.Add(number, period = new Period(database, number));
        }

        return period;
    }

    /// <summary>The period that holds a document and what it holds of it; null where none does.</summary>
    public Period? Holding(int document, out DocumentEntry entry)
    {
        foreach (var period in Latest)
        {
            if (period.TryRead(document, out entry))
            {
                return period;
            }
        }

        entry = default;
        return null;
    }

    /// <summary>The number of the document of an id; null where none is held.</summary>
    public int? Find(string id) => All.Select(period => period.Find(id)).FirstOrDefault(static number => number is not null);

    /// <summary>The id of a document; null where it is not held.</summary>
    public string? IdOf(int document) => All.Select(period => period.IdOf(document)).FirstOrDefault(static id => id is not null);

    /// <summary>Changes the file; where that fails, the sizes kept beside it are read anew.</summary>
    public void Change(Action change)
    {
        try
        {
            database.Change(change);
        }
        catch
        {
            foreach (var period in All)
            {
                period.Postings.Reload();
            }

            throw;
        }
    }

    /// <summary>Drops the periods before one.</summary>
    /// <returns>How many documents they held.</returns>
    public int DropBefore(int number)
    {
        var old = All.Where(period => period.Number < number).ToList();
        var count = old.Sum(static period => period.CountDocuments());
        Change(() => old.ForEach(static period => period.Drop()));
        foreach (var dropped in old)
        {
            _periods.Remove(dropped.Number);
            dropped.Dispose();
        }

        return count;
    }

    public void Dispose()
    {
        foreach (var period in All)
        {
            period.Dispose();
        }

        _periods.Clear();
    }
}
