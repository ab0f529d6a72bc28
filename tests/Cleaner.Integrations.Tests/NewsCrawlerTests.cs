using AngleSharp;
using AngleSharp.Dom;
using AngleSharpCrawler;
using Xunit;

namespace Cleaner.Integrations.Tests;

public sealed class NewsCrawlerTests
{
    private static readonly Dictionary<string, string> s_pages = new()
    {
        ["/"] = NewsSite.Page("Aldermoor", "/a", "/b#top", "/b", "/gone", "https://elsewhere.example/"),
        ["/a"] = NewsSite.Page("Brackenfield", "/", "/c"),
        ["/b"] = NewsSite.Page("Corley"),
        ["/c"] = NewsSite.Page("Dunmere", "/d"),
        ["/d"] = NewsSite.Page("Eastwick"),
    };

    [Fact]
    public async Task Documents_of_the_site_are_cleaned_once_each()
    {
        await using var site = await NewsSite.StartAsync(s_pages);

        var titles = await CrawlAsync(site, pages: 100);

        Assert.Equal(["News of Aldermoor", "News of Brackenfield", "News of Corley", "News of Dunmere", "News of Eastwick"], titles);
    }

    [Fact]
    public async Task It_stops_after_so_many_pages()
    {
        await using var site = await NewsSite.StartAsync(s_pages);

        Assert.Equal(3, (await CrawlAsync(site, pages: 3)).Count);
    }

    private static async Task<List<string?>> CrawlAsync(NewsSite site, int pages)
    {
        using var context = BrowsingContext.New(Configuration.Default.WithDefaultLoader());
        var titles = new List<string?>();
        await foreach (var (_, article) in new NewsCrawler(context, new NewsCleaner()).CrawlAsync(new Url(site.Root.AbsoluteUri), pages, TestContext.Current.CancellationToken))
        {
            titles.Add(article.Title);
        }

        return titles;
    }
}
