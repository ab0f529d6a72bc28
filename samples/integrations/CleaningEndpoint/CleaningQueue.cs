using Cleaner;

namespace CleaningEndpoint;

/// <summary>
/// Cleans at most one page for each processor at a time. Cleaning cannot be interrupted, only bounded by the limits of a page: so a caller
/// who has waited long enough is let go, but the place is free only when the work has ended.
/// </summary>
internal sealed class CleaningQueue(NewsCleaner cleaner, EndpointLimits limits) : IDisposable
{
    private readonly SemaphoreSlim _places = new(Environment.ProcessorCount);

    /// <exception cref="TimeoutException">The page was not done in time.</exception>
    /// <exception cref="PageLimitException">The page is beyond a limit.</exception>
    public async Task<CleanResult> CleanAsync(byte[] page, PageInfo info, CancellationToken token)
    {
        var start = TimeProvider.System.GetTimestamp();
        if (!await _places.WaitAsync(limits.MaxTime, token))
        {
            throw new TimeoutException("every processor is busy");
        }

        var work = Task.Run(() => cleaner.Clean(page, info), CancellationToken.None);
        _ = work.ContinueWith(_ => _places.Release(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var left = limits.MaxTime - TimeProvider.System.GetElapsedTime(start);
        return await work.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, token);
    }

    public void Dispose() => _places.Dispose();
}
