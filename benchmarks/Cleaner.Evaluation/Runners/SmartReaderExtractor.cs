using Cleaner.Evaluation.Corpora;
using SmartReader;

namespace Cleaner.Evaluation.Runners;

/// <summary>SmartReader with its defaults: a C# descendant of Readability.js.</summary>
internal sealed class SmartReaderExtractor : IExtractor
{
    /// <summary>SmartReader wants an address; pages without one get this, which resolves their links to nowhere.</summary>
    private static readonly Uri NoAddress = new("https://page.invalid/");

    public string Name => "SmartReader 0.11.1";

    public bool IsOurs => false;

    public string? Remark => null;

    public bool Covers(string set) => true;

    public bool LearnedFrom(string set) => false;

    public Extraction Extract(GoldPage page, byte[] bytes)
    {
        using var reader = new Reader((page.Url ?? NoAddress).AbsoluteUri, PageText.Decode(bytes));
        var article = reader.GetArticle();
        if (!article.Completed)
        {
            return Extraction.Failure(string.Join("; ", article.Errors.Select(error => error.Message)));
        }

        return new Extraction(article.TextContent ?? "")
        {
            Title = article.Title,
            Author = article.Author ?? article.Byline,
            Date = article.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null,
            SiteName = article.SiteName,
            Language = article.Language is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null,
        };
    }
}
