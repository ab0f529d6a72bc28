using AngleSharp;
using AngleSharp.Dom;
using Cleaner.Deciding;
using Cleaner.Describing;
using Cleaner.Diagnostics;
using Cleaner.Naming;
using Cleaner.Parsing;
using Cleaner.Reading;
using Cleaner.Scoring;
using Cleaner.Segmenting;
using Cleaner.Twins;

namespace Cleaner;

/// <summary>
/// Turns a scraped news page into the article and nothing else. Immutable and thread-safe: one instance serves any number of threads,
/// and the same bytes always give the same result.
/// </summary>
public sealed class NewsCleaner
{
    private readonly CleanOptions _options;
    private readonly IScorer _scorer;

    /// <summary>A cleaner with the default options.</summary>
    public NewsCleaner()
        : this(CleanOptions.Default)
    {
    }

    /// <summary>A cleaner with these options.</summary>
    public NewsCleaner(CleanOptions options)
        : this(options, new LearnedScorer(ArticleModel.Default))
    {
    }

    internal NewsCleaner(CleanOptions options, IScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _scorer = scorer;
    }

    /// <summary>Cleans decoded HTML. Where it was decoded as Latin-1 although it was UTF-8, it is decoded anew.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Where it came from, if known.</param>
    /// <exception cref="PageLimitException">The page is beyond <see cref="PageLimits.MaxChars"/>.</exception>
    public CleanResult Clean(string html, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var watch = PageWatch.Start();
        return PageWatch.End(watch, CleanHtml(Decoded(html).AsMemory(), url), html);
    }

    /// <summary>Cleans a page as received: its character set, and whether it is HTML or flattened text, are told by <paramref name="info"/> and the bytes.</summary>
    /// <exception cref="PageLimitException">The page is beyond <see cref="PageLimits.MaxChars"/>.</exception>
    /// <exception cref="ArgumentException"><see cref="PageInfo.Charset"/> names no known character set.</exception>
    public CleanResult Clean(ReadOnlyMemory<byte> bytes, PageInfo? info = null)
    {
        using var watch = PageWatch.Start();
        return PageWatch.End(watch, CleanBytes(bytes, info ?? PageInfo.None), bytes.Length);
    }

    /// <summary>Reads a stream to its end, within the limits, and cleans the page as <see cref="Clean(ReadOnlyMemory{byte}, PageInfo?)"/> does. The stream is not closed.</summary>
    /// <exception cref="PageLimitException">The page is beyond <see cref="PageLimits.MaxChars"/>.</exception>
    public async Task<CleanResult> CleanAsync(Stream stream, PageInfo? info = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var watch = PageWatch.Start();
        var bytes = await PageStream.ReadAsync(stream, _options.Limits, cancellationToken).ConfigureAwait(false);
        return PageWatch.End(watch, CleanBytes(bytes, info ?? PageInfo.None), bytes.Length);
    }

    /// <summary>Cleans a parsed document, which is left unchanged. The caller answers for its size.</summary>
    public CleanResult Clean(IDocument document, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var watch = PageWatch.Start();
        using var tree = PageTreeCopy.Of(document);
        return PageWatch.End(watch, Clean(HtmlSegmenter.Segment(tree, url), () => document.ToHtml()));
    }

    /// <summary>Cleans plain text that a scraper flattened a page to. Where it was decoded as Latin-1 although it was UTF-8, it is decoded anew.</summary>
    /// <exception cref="PageLimitException">The text is beyond <see cref="PageLimits.MaxChars"/>.</exception>
    public CleanResult CleanText(string text, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var watch = PageWatch.Start();
        return PageWatch.End(watch, CleanDump(Decoded(text), url), text);
    }

    /// <summary>A text within the limits, as <see cref="ByteReader"/> would have read it.</summary>
    private string Decoded(string text)
    {
        PageScan.CheckLength(text, _options.Limits);
        return TwiceEncoded.Undo(text) ?? text;
    }

    private CleanResult CleanBytes(ReadOnlyMemory<byte> bytes, PageInfo info)
    {
        using var text = ByteReader.Read(bytes.Span, info, _options.Limits);
        var kind = info.Kind == PageKind.Auto ? KindSniffer.KindOf(text.Memory.Span) : info.Kind;
        return kind == PageKind.Html ? CleanHtml(text.Memory, info.Url) : CleanDump(text.Memory.ToString(), info.Url);
    }

    private CleanResult CleanHtml(ReadOnlyMemory<char> html, Uri? url)
    {
        // Markup beyond the parser's limits is cleaned as the text it holds: that pass is linear.
        var scan = PageScan.Of(html.Span);
        if (scan.Excess(_options.Limits) is not null)
        {
            return CleanDump(TagStripper.Strip(html.Span), url);
        }

        return Clean(Segment(html, scan.Unread, url), html.ToString);
    }

    private static Page Segment(ReadOnlyMemory<char> html, ReadOnlySpan<Range> unread, Uri? url)
    {
        using var read = RentedText.Without(html, unread);
        using var tree = HtmlReader.Parse(read.Memory);
        return HtmlSegmenter.Segment(tree, url);
    }

    private CleanResult CleanDump(string text, Uri? url)
    {
        PageScan.CheckLength(text, _options.Limits);
        PageScan.CheckLines(text, _options.Limits);
        return Clean(TextSegmenter.Segment(text, url, _scorer.Seams), html: null);
    }

    private CleanResult Clean(Page page, Func<string>? html)
    {
        PageScan.CheckBlocks(page.Blocks.Count, _options.Limits);
        _scorer.Score(page);
        if (html is not null && SmartReaderVote.IsWanted(page, _options.SecondOpinion))
        {
            SmartReaderVote.Weigh(page, html(), _options.Limits);
        }

        var scored = TwinFinder.Find(page, _scorer);
        page.Keep(null);
        Decider.Decide(page, _options.Mode);
        var confidence = _scorer.Confidence(page) / (1 + page.Rivals);
        Namer.Name(page);
        if (_options.Explain)
        {
            Explain(page, scored);
        }

        return new CleanResult(page.Blocks, Describer.Describe(page), confidence) { Url = page.Url, BaseUrl = page.BaseUrl };
    }

    /// <summary>Explains the scores that counted: of the whole page, or of the page without what it prints twice.</summary>
    private void Explain(Page page, PartialPage? scored)
    {
        _scorer.Explain(page);
        if (scored is not null)
        {
            _scorer.Explain(scored.Page);
            scored.ShareInfluences();
        }
    }
}
