using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Cleaner;

namespace HttpChannels;

/// <summary>
/// Fetches pages and cleans them: waiting for servers and working on pages go on side by side, and a bounded channel between them keeps a
/// fast network from filling the memory with pages that nobody has cleaned yet.
/// </summary>
internal sealed class NewsPipeline(HttpClient client, NewsCleaner cleaner)
{
    // No news page is longer; a server that sends without end must not fill the memory.
    private const int MaxBytes = 8 * 1024 * 1024;

    public int Fetchers { get; init; } = 8;

    public int Cleaners { get; init; } = Environment.ProcessorCount;

    /// <summary>The articles in the order in which they are ready. A page that fails is an article with an error, and the others go on.</summary>
    public async IAsyncEnumerable<FetchedArticle> RunAsync(IEnumerable<Uri> addresses, [EnumeratorCancellation] CancellationToken token = default)
    {
        // Whoever stops reading early stops the fetching too.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var pages = Channel.CreateBounded<FetchedPage>(Cleaners * 2);
        var articles = Channel.CreateBounded<FetchedArticle>(Cleaners * 2);
        var fetching = FetchAsync(addresses, pages.Writer, stop.Token);
        var cleaning = CleanAsync(pages.Reader, articles.Writer, stop.Token);
        try
        {
            await foreach (var article in articles.Reader.ReadAllAsync(token))
            {
                yield return article;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(fetching, cleaning).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FetchAsync(IEnumerable<Uri> addresses, ChannelWriter<FetchedPage> pages, CancellationToken token)
    {
        Exception? problem = null;
        try
        {
            await Parallel.ForEachAsync(
                addresses,
                new ParallelOptions { MaxDegreeOfParallelism = Fetchers, CancellationToken = token },
                async (address, cancel) => await pages.WriteAsync(await FetchAsync(address, cancel), cancel));
        }
        catch (Exception unexpected)
        {
            problem = unexpected;
            throw;
        }
        finally
        {
            pages.Complete(problem);
        }
    }

    private async Task<FetchedPage> FetchAsync(Uri address, CancellationToken token)
    {
        try
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, token);
            response.EnsureSuccessStatusCode();
            await response.Content.LoadIntoBufferAsync(MaxBytes, token);
            return new FetchedPage(address)
            {
                Bytes = await response.Content.ReadAsByteArrayAsync(token),
                ContentType = response.Content.Headers.ContentType?.ToString(),
            };
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException || (problem is TaskCanceledException && !token.IsCancellationRequested))
        {
            return new FetchedPage(address) { Error = problem.Message };
        }
    }

    private async Task CleanAsync(ChannelReader<FetchedPage> pages, ChannelWriter<FetchedArticle> articles, CancellationToken token)
    {
        Exception? problem = null;
        try
        {
            await Parallel.ForEachAsync(
                pages.ReadAllAsync(token),
                new ParallelOptions { MaxDegreeOfParallelism = Cleaners, CancellationToken = token },
                async (page, cancel) => await articles.WriteAsync(Clean(page), cancel));
        }
        catch (Exception unexpected)
        {
            problem = unexpected;
            throw;
        }
        finally
        {
            articles.Complete(problem);
        }
    }

    private FetchedArticle Clean(FetchedPage page)
    {
        if (page.Error is not null)
        {
            return new FetchedArticle(page.Address, null, page.Error);
        }

        try
        {
            return new FetchedArticle(page.Address, cleaner.Clean(page.Bytes, new PageInfo { Url = page.Address, ContentType = page.ContentType }), null);
        }
        catch (PageLimitException refusal)
        {
            return new FetchedArticle(page.Address, null, refusal.Message);
        }
    }

    private sealed record FetchedPage(Uri Address)
    {
        public byte[] Bytes { get; init; } = [];

        public string? ContentType { get; init; }

        public string? Error { get; init; }
    }
}

/// <summary>A page's article, or why there is none.</summary>
internal sealed record FetchedArticle(Uri Address, CleanResult? Result, string? Error);
