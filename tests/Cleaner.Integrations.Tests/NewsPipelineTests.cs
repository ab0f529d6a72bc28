using HttpChannels;
using Xunit;

namespace Cleaner.Integrations.Tests;

public sealed class NewsPipelineTests
{
    [Fact]
    public async Task Every_page_is_cleaned_and_one_that_fails_costs_only_itself()
    {
        var pages = Enumerable.Range(0, 40).ToDictionary(i => $"/{i}", i => NewsSite.Page($"Place {i}"));
        await using var site = await NewsSite.StartAsync(pages);
        using var client = new HttpClient();
        var addresses = pages.Keys.Append("/nowhere").Select(path => new Uri(site.Root, path)).ToList();

        var articles = new List<FetchedArticle>();
        await foreach (var article in new NewsPipeline(client, new NewsCleaner()).RunAsync(addresses, TestContext.Current.CancellationToken))
        {
            articles.Add(article);
        }

        Assert.Equal(addresses.ToHashSet(), articles.Select(article => article.Address).ToHashSet());
        Assert.Equal(addresses.Count, articles.Count);
        var failed = Assert.Single(articles, article => article.Error is not null);
        Assert.EndsWith("/nowhere", failed.Address.AbsolutePath);
        Assert.Contains("404", failed.Error);
        Assert.All(articles.Except([failed]), article => Assert.StartsWith($"The council of Place {article.Address.AbsolutePath[1..]} met", article.Result!.Text));
    }

    [Fact]
    public async Task Reader_who_stops_early_stops_the_fetching()
    {
        await using var site = await NewsSite.StartAsync(new() { ["/"] = NewsSite.Page("Aldermoor") });
        using var client = new HttpClient();
        var asked = 0;
        IEnumerable<Uri> Endless()
        {
            while (true)
            {
                asked++;
                yield return site.Root;
            }
        }

        await foreach (var article in new NewsPipeline(client, new NewsCleaner()) { Cleaners = 1, Fetchers = 2 }.RunAsync(Endless(), TestContext.Current.CancellationToken))
        {
            Assert.NotNull(article.Result);
            break;
        }

        var before = asked;
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(before, asked);
        Assert.InRange(asked, 1, 50);
    }
}
