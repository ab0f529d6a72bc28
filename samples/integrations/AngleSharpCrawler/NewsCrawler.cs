using System.Runtime.CompilerServices;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Cleaner;

namespace AngleSharpCrawler;

/// <summary>
/// Walks a site breadth first and cleans the documents that it has parsed anyway to find their links: nothing is parsed twice, and
/// cleaning leaves a document as it is.
/// </summary>
internal sealed class NewsCrawler(IBrowsingContext context, NewsCleaner cleaner)
{
    // A portal's front page links a thousand stories; a trap of calendar pages has no end.
    private const int MaxWaiting = 10_000;

    /// <summary>The pages of the site that begins at an address, at most so many.</summary>
    public async IAsyncEnumerable<(Url Address, CleanResult Article)> CrawlAsync(Url start, int pages, [EnumeratorCancellation] CancellationToken token = default)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start.Href };
        var waiting = new Queue<Url>([start]);
        while (pages > 0 && waiting.TryDequeue(out var address))
        {
            using var document = await context.OpenAsync(address, token);
            if (!IsPage(document, start))
            {
                continue;
            }

            pages--;
            foreach (var link in document.Links.OfType<IHtmlAnchorElement>())
            {
                var next = new Url(link.Href) { Fragment = null };
                if (next.Origin == start.Origin && waiting.Count < MaxWaiting && seen.Add(next.Href))
                {
                    waiting.Enqueue(next);
                }
            }

            if (Clean(document) is { } article)
            {
                yield return (address, article);
            }
        }
    }

    private static bool IsPage(IDocument document, Url start) =>
        (int)document.StatusCode is >= 200 and < 300 && document.ContentType == "text/html" && document.Origin == start.Origin;

    private CleanResult? Clean(IDocument document)
    {
        try
        {
            return cleaner.Clean(document, new Uri(document.Url));
        }
        catch (PageLimitException)
        {
            return null;
        }
    }
}
