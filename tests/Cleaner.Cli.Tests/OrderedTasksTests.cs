using Xunit;

namespace Cleaner.Cli.Tests;

public sealed class OrderedTasksTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        var results = new List<int>();
        await foreach (var result in OrderedTasks.SelectAsync(Enumerable.Range(0, 200), WorkAsync, 8, TestContext.Current.CancellationToken))
        {
            results.Add(result);
        }

        Assert.Equal(Enumerable.Range(0, 200), results);

        static async Task<int> WorkAsync(int item, CancellationToken token)
        {
            await Task.Delay(item % 5 == 0 ? 10 : 0, token);
            return item;
        }
    }

    [Fact]
    public async Task No_more_than_the_jobs_run_at_once()
    {
        var (running, most) = (0, 0);
        await foreach (var _ in OrderedTasks.SelectAsync(Enumerable.Range(0, 50), WorkAsync, 3, TestContext.Current.CancellationToken))
        {
            most = Math.Max(most, Volatile.Read(ref running));
        }

        Assert.InRange(most, 0, 3);

        async Task<int> WorkAsync(int item, CancellationToken token)
        {
            Assert.InRange(Interlocked.Increment(ref running), 1, 3);
            await Task.Delay(2, token);
            Interlocked.Decrement(ref running);
            return item;
        }
    }
}
