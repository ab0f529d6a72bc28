namespace CleaningEndpoint;

/// <summary>What one request may cost; each can be set in the configuration under <c>Limits</c>.</summary>
internal sealed record EndpointLimits
{
    /// <summary>Longest body, in bytes.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Most blocks of text on a page; a long article with all its furniture has a few thousand.</summary>
    public int MaxBlocks { get; init; } = 20_000;

    /// <summary>Longest time from the whole body to the answer, waiting for a free processor included.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(5);
}
