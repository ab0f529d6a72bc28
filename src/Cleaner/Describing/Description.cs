namespace Cleaner.Describing;

/// <summary>What is known about the article; the public face of each field is on <see cref="CleanResult"/>.</summary>
internal sealed record Description
{
    public string? Title { get; init; }

    public string? Source { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Editor { get; init; }

    public ArticleDate? Published { get; init; }

    public ArticleDate? Modified { get; init; }

    public string? Summary { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>For each of <see cref="Images"/> the <see cref="Block.Order"/> of the block it stands before; -1 where it is declared and not shown.</summary>
    public IReadOnlyList<int> ImagePlaces { get; init; } = [];
}
