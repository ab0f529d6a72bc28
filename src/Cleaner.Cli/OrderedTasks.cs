using System.Runtime.CompilerServices;

namespace Cleaner.Cli;

/// <summary>Work on several items at once whose results come in the order of the items.</summary>
internal static class OrderedTasks
{
    // Results that may wait for a slow one before them, for each job: enough to keep the others busy, few enough to hold in memory.
    private const int WaitingPerJob = 8;

    public static async IAsyncEnumerable<TResult> SelectAsync<T, TResult>(
        IEnumerable<T> items, Func<T, CancellationToken, Task<TResult>> work, int jobs, [EnumeratorCancellation] CancellationToken token)
    {
        using var gate = new SemaphoreSlim(jobs);
        var started = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            await gate.WaitAsync(token).ConfigureAwait(false);
            started.Enqueue(Task.Run(
                async () =>
                {
                    try
                    {
                        return await work(item, token).ConfigureAwait(false);
                    }
                    finally
                    {
                        gate.Release();
                    }
                },
                token));
            while (started.Count > 0 && (started.Peek().IsCompleted || started.Count >= jobs * WaitingPerJob))
            {
                yield return await started.Dequeue().ConfigureAwait(false);
            }
        }

        while (started.TryDequeue(out var next))
        {
            yield return await next.ConfigureAwait(false);
        }
    }
}
