using Cleaner.Describing;

namespace Cleaner;

/// <summary>A cleaned page: the article, what is known about it, and the verdict on every block.</summary>
public sealed class CleanResult
{
    internal CleanResult(IReadOnlyList<Block> blocks, Description description, double confidence)
    {
        Blocks = blocks;
        Description = description;
        Confidence = confidence;
    }

    /// <summary>The headline without the site's name; null where the page states none.</summary>
    public string? Title => Description.Title;

    /// <summary>The publisher or agency the article is from; null where the page states none.</summary>
    public string? Source => Description.Source;

    /// <summary>The authors, joined by comma and space; null where the page states none.</summary>
    public string? Author => Description.Authors.Count == 0 ? null : string.Join(", ", Description.Authors);

    /// <summary>The authors one by one; empty where the page states none.</summary>
    public IReadOnlyList<string> Authors => Description.Authors;

    /// <summary>The editor in charge (责任编辑); null where the page states none.</summary>
    public string? Editor => Description.Editor;

    /// <summary>When it was published, as stated.</summary>
    public ArticleDate? Published => Description.Published;

    /// <summary>When it was last changed, as stated; null where the page does not tell it apart from <see cref="Published"/>.</summary>
    public ArticleDate? Modified => Description.Modified;

    /// <summary>The deck or abstract; null where the page states none.</summary>
    public string? Summary => Description.Summary;

    /// <summary>ISO 639-1 code of the article's language, told by its text; null where there is too little of it.</summary>
    public string? Language => Description.Language;

    /// <summary>The article's pictures, in order.</summary>
    public IReadOnlyList<ArticleImage> Images => Description.Images;

    /// <summary>The body: kept blocks in order, joined by a blank line; empty where the page holds no article.</summary>
    public string Text => field ??= Writing.TextWriter.Write(this);

    /// <summary>Where the page came from, as the caller says or as the page declares; null where neither does.</summary>
    public Uri? Url { get; internal init; }

    /// <summary>How sure it is that <see cref="Text"/> is the article and nothing else, from 0 to 1; 0 where there is no article.</summary>
    public double Confidence { get; }

    /// <summary>Every block of the page in order, kept and dropped, with its verdict.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    internal Description Description { get; }

    /// <summary>What the page's relative addresses are relative to.</summary>
    internal Uri? BaseUrl { get; init; }

    /// <summary>
    /// The body as Markdown (CommonMark with pipe tables), without a line break at the end: with its links on the web, and the pictures of
    /// <see cref="Images"/> that the page shows, their captions as titles.
    /// </summary>
    public string ToMarkdown() => Writing.MarkdownWriter.Write(this);

    /// <summary>The body as an HTML <c>article</c> element of headings, paragraphs, lists, quotes, tables, links on the web and pictures; text escaped, no attribute but <c>lang</c>, <c>href</c>, <c>src</c> and <c>alt</c>.</summary>
    public string ToHtml() => Writing.HtmlWriter.Write(this);

    /// <summary>
    /// The page as one self-contained HTML file for people: its blocks in order, kept ones bright, dropped ones dimmed and tagged with their
    /// reason, the article beside them. It loads nothing, and runs no script but its own, whatever the page holds.
    /// </summary>
    public string ToReport() => Writing.Report.ReportWriter.Write(this);

    /// <summary>The article and its metadata as a JSON object on one line; null where the page states none.</summary>
    public string ToJson() => ToJson(JsonOptions.Default);

    /// <summary>The article and its metadata as a JSON object, with what <paramref name="options"/> asks for.</summary>
    public string ToJson(JsonOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Writing.JsonWriter.Write(this, options);
    }
}
