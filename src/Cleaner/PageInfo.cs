namespace Cleaner;

/// <summary>What the caller knows about a page beside its bytes.</summary>
public sealed record PageInfo
{
    /// <summary>Nothing known.</summary>
    public static PageInfo None { get; } = new();

    /// <summary>Where the page came from; resolves relative addresses and dates a page by its path.</summary>
    public Uri? Url { get; init; }

    /// <summary>The Content-Type header as received, such as <c>text/html; charset=gb2312</c>; believed only where the bytes agree.</summary>
    public string? ContentType { get; init; }

    /// <summary>A character set that is known for certain; overrides the header, the page and detection.</summary>
    public string? Charset { get; init; }

    /// <summary>Whether the page is HTML or flattened text; told by its content unless set.</summary>
    public PageKind Kind { get; init; }
}

/// <summary>What kind of input a page is.</summary>
public enum PageKind
{
    /// <summary>Told by the content.</summary>
    Auto,

    /// <summary>HTML or XHTML.</summary>
    Html,

    /// <summary>Plain text, as a scraper flattened it.</summary>
    Text,
}
