namespace Cleaner;

/// <summary>What <see cref="CleanResult.ToJson(JsonOptions)"/> writes beside the article and its metadata.</summary>
public sealed record JsonOptions
{
    /// <summary>The article and its metadata, on one line.</summary>
    public static JsonOptions Default { get; } = new();

    /// <summary>The file the page was read from, written as <c>path</c>; null leaves the field out.</summary>
    public string? Path { get; init; }

    /// <summary>What the caller calls the page, written as <c>id</c>; null leaves the field out.</summary>
    public string? Id { get; init; }

    /// <summary>Whether every block of the page is listed with its verdict, as <c>blocks</c>.</summary>
    public bool Blocks { get; init; }

    /// <summary>Whether it is spread over lines and indented by two spaces.</summary>
    public bool Indented { get; init; }
}
