namespace Cleaner;

/// <summary>How pages are cleaned. Immutable; one instance serves any number of threads.</summary>
public sealed record CleanOptions
{
    /// <summary>The defaults.</summary>
    public static CleanOptions Default { get; } = new();

    /// <summary>What a page may cost before it is refused.</summary>
    public PageLimits Limits { get; init; } = PageLimits.Default;

    /// <summary>When SmartReader is asked as well; never by default, since out of fold its vote gains nothing. Dumps have no markup to ask it about.</summary>
    public SecondOpinion SecondOpinion { get; init; }

    /// <summary>Whether every block lists what spoke for and against it, as <see cref="Block.Influences"/>; takes about twice the time.</summary>
    public bool Explain { get; init; }

    /// <summary>Which error weighs more: foreign text kept, or the article's own lost.</summary>
    public CleanMode Mode { get; init; }
}

/// <summary>Which error weighs more.</summary>
public enum CleanMode
{
    /// <summary>Both alike: the best F1.</summary>
    Balanced,

    /// <summary>Keep only what is surely the article.</summary>
    Precision,

    /// <summary>Rather keep a doubtful block than lose one.</summary>
    Recall,
}

/// <summary>When SmartReader's extraction is taken as one more feature.</summary>
public enum SecondOpinion
{
    /// <summary>Never: the fastest.</summary>
    Never,

    /// <summary>On pages where the first opinion has low confidence, within SmartReader's size limit.</summary>
    LowConfidence,

    /// <summary>On every page within SmartReader's size limit.</summary>
    Always,
}
