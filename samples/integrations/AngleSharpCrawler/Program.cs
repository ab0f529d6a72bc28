using AngleSharp;
using AngleSharp.Dom;
using AngleSharpCrawler;
using Cleaner;

if (args is not [var start, var limit] || !int.TryParse(limit, out var pages) || !Uri.IsWellFormedUriString(start, UriKind.Absolute))
{
    await Console.Error.WriteLineAsync("usage: AngleSharpCrawler ADDRESS PAGES");
    return 2;
}

using var context = BrowsingContext.New(Configuration.Default.WithDefaultLoader());
await foreach (var (address, article) in new NewsCrawler(context, new NewsCleaner()).CrawlAsync(new Url(start), pages))
{
    // A front page or a list of stories has no article.
    if (article.Text.Length > 0)
    {
        Console.WriteLine($"{address.Href}\t{article.Published}\t{article.Title}\t{article.Text.Length} characters");
    }
}

return 0;
