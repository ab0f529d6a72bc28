namespace Cleaner;

/// <summary>What a page may cost. A page beyond a limit is refused with a <see cref="PageLimitException"/>, or cleaned as text where that is safe.</summary>
public sealed record PageLimits
{
    /// <summary>The defaults.</summary>
    public static PageLimits Default { get; } = new();

    /// <summary>Most characters of decoded text; 16,777,216 by default.</summary>
    public int MaxChars { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most start tags; 300,000 by default.</summary>
    public int MaxTags { get; init; } = 300_000;

    /// <summary>Deepest nesting of elements; 2,000 by default. The parse's time grows with the square of the depth.</summary>
    public int MaxDepth { get; init; } = 2_000;

    /// <summary>
    /// Most depth of all start tags summed; 60,000,000 by default, which costs the parser some two seconds. Only a page that is both
    /// large and deep comes near: 300,000 tags may be 200 deep.
    /// </summary>
    public long MaxTotalDepth { get; init; } = 60_000_000;

    /// <summary>Most attributes on one tag; 1,000 by default. The parse's time grows with the square of their number.</summary>
    public int MaxAttributes { get; init; } = 1_000;

    /// <summary>Most blocks of text, or lines of a dump; 200,000 by default. Each takes some three kilobytes while the page is cleaned.</summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Most characters of a page that SmartReader is asked about; 300,000 by default.</summary>
    public int MaxSecondOpinionChars { get; init; } = 300_000;
}

/// <summary>A page went over one of the <see cref="PageLimits"/>.</summary>
public sealed class PageLimitException : Exception
{
    /// <summary>Says which limit, and by how much.</summary>
    public PageLimitException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="PageLimitException(string)"/>
    public PageLimitException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <inheritdoc cref="PageLimitException(string)"/>
    public PageLimitException()
    {
    }
}
