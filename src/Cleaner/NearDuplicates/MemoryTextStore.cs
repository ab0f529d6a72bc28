namespace Cleaner.NearDuplicates;

/// <summary>Texts compressed in memory.</summary>
public sealed class MemoryTextStore : ITextStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<int, Dictionary<int, byte[]>> _periods = [];

    /// <inheritdoc/>
    public long Bytes { get; private set; }

    /// <inheritdoc/>
    public void Add(IReadOnlyList<StoredText> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        foreach (var text in texts)
        {
            var packed = TextCompression.Compress(text.Text);
            lock (_lock)
            {
                RemoveLocked(text.Document);
                if (!_periods.TryGetValue(text.Period, out var period))
                {
                    _periods.Add(text.Period, period = []);
                }

                period.Add(text.Document, packed);
                Bytes += packed.Length;
            }
        }
    }

    /// <inheritdoc/>
    public string? Find(int document)
    {
        byte[]? packed = null;
        lock (_lock)
        {
            foreach (var period in _periods.Values)
            {
                if (period.TryGetValue(document, out packed))
                {
                    break;
                }
            }
        }

        return packed is null ? null : TextCompression.Expand(packed);
    }

    /// <inheritdoc/>
    public void Remove(int document)
    {
        lock (_lock)
        {
            RemoveLocked(document);
        }
    }

    /// <inheritdoc/>
    public void RemoveBefore(int period)
    {
        lock (_lock)
        {
            while (_periods.Count > 0 && _periods.Keys.First() < period)
            {
                var first = _periods.First();
                Bytes -= first.Value.Values.Sum(static packed => (long)packed.Length);
                _periods.Remove(first.Key);
            }
        }
    }

    /// <summary>Nothing to let go of but memory.</summary>
    public void Dispose()
    {
    }

    private void RemoveLocked(int document)
    {
        foreach (var period in _periods.Values)
        {
            if (period.Remove(document, out var packed))
            {
                Bytes -= packed.Length;
            }
        }
    }
}
