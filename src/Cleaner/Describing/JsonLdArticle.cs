namespace Cleaner.Describing;

/// <summary>What a page's JSON-LD says of the article; texts with their entities decoded, white space collapsed.</summary>
internal sealed record JsonLdArticle
{
    /// <summary>The article's type as written: NewsArticle, BlogPosting…</summary>
    public string? Type { get; init; }

    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether the authors are declared as organisations, not as persons or bare strings.</summary>
    public bool AuthorsAreOrganizations { get; init; }

    public string? Editor { get; init; }

    public string? Publisher { get; init; }

    public string? Description { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string> Images { get; init; } = [];
}
