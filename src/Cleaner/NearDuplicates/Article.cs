namespace Cleaner.NearDuplicates;

/// <summary>A text to be indexed, and what is known of it.</summary>
/// <param name="Id">Its name; no two texts in an index may bear the same.</param>
/// <param name="Text">The article's text, best without what surrounded it on the page.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>
    /// The period it belongs to, as the caller counts them (months, weeks, runs); 0 by default. Periods are dropped whole, and each costs a
    /// query a look of its own: a dozen months, not a thousand days.
    /// </summary>
    public int Period { get; init; }

    /// <summary>When it was published, for <see cref="KeepPolicy.Earliest"/>.</summary>
    public DateTime? Published { get; init; }

    /// <summary>How much its source is trusted, lower is better, for <see cref="KeepPolicy.SourceRank"/>; 0 by default.</summary>
    public int SourceRank { get; init; }
}
