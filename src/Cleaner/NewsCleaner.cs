using AngleSharp.Dom;
using Cleaner.Deciding;
using Cleaner.Describing;
using Cleaner.Naming;
using Cleaner.Reading;
using Cleaner.Scoring;
using Cleaner.Segmenting;
using Cleaner.Twins;

namespace Cleaner;

/// <summary>
/// Turns a scraped news page into the article and nothing else. Immutable and thread-safe: one instance serves any number of threads,
/// and the same bytes always give the same result.
/// </summary>
public sealed class NewsCleaner(CleanOptions options)
{
    /// <summary>A cleaner with the default options.</summary>
    public NewsCleaner()
        : this(CleanOptions.Default)
    {
    }

    /// <summary>Cleans decoded HTML.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it came from, if known.</param>
    /// <exception cref="PageLimitException">The page is beyond <see cref="CleanOptions.Limits"/>.</exception>
    public CleanResult Clean(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        return CleanHtml(html, url);
    }

    /// <summary>Cleans a page as received: its character set, and whether it is HTML or flattened text, are told by <paramref name="info"/> and the bytes.</summary>
    /// <exception cref="PageLimitException">The page is beyond <see cref="CleanOptions.Limits"/>.</exception>
    /// <exception cref="ArgumentException"><see cref="PageInfo.Charset"/> names no known character set.</exception>
    public CleanResult Clean(ReadOnlyMemory<byte> bytes, PageInfo? info = null)
    {
        info ??= PageInfo.None;
        var text = ByteReader.Decode(bytes.Span, info, options.Limits);
        return KindOf(text, info) == PageKind.Html ? CleanHtml(text, info.Url) : CleanText(text, info.Url);
    }

    /// <summary>Reads a stream to its end, within the limits, and cleans the page. The stream is not closed.</summary>
    /// <inheritdoc cref="Clean(ReadOnlyMemory{byte}, PageInfo?)"/>
    public async Task<CleanResult> CleanAsync(Stream stream, PageInfo? info = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = await StreamReader.ReadAsync(stream, options.Limits, cancellationToken).ConfigureAwait(false);
        return Clean(bytes, info);
    }

    /// <summary>Cleans a parsed document, which is left unchanged.</summary>
    public CleanResult Clean(IDocument document, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Clean(HtmlSegmenter.Segment(document, url));
    }

    /// <summary>Cleans plain text that a scraper flattened a page to.</summary>
    /// <exception cref="PageLimitException">The text is beyond <see cref="CleanOptions.Limits"/>.</exception>
    public CleanResult CleanText(string text, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        PageScan.CheckText(text, options.Limits);
        return Clean(TextSegmenter.Segment(text, url));
    }
}
