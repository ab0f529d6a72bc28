namespace Cleaner.Diagnostics;

/// <summary>
/// What a <see cref="NewsCleaner"/> tells about its work to whoever listens: an activity for each page, and counts. Where nobody listens
/// it costs a few tests of a flag a page, and in no case does it change a result.
/// </summary>
public static class CleanerDiagnostics
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string Name = "Cleaner";

    /// <summary>The activity that spans one page, with <see cref="OutcomeTag"/> and, where there is a result, <see cref="BlocksTag"/>, <see cref="DroppedBlocks"/> and <see cref="ConfidenceTag"/>.</summary>
    public const string PageActivity = "clean page";

    /// <summary>Counter of pages, by <see cref="OutcomeTag"/>.</summary>
    public const string Pages = "cleaner.pages";

    /// <summary>Counter of the bytes of pages that gave a result: as received, or, of pages handed over as a string, as UTF-8. Parsed documents have none.</summary>
    public const string Bytes = "cleaner.bytes";

    /// <summary>Counter of dropped blocks, by <see cref="ReasonTag"/>.</summary>
    public const string DroppedBlocks = "cleaner.blocks.dropped";

    /// <summary>Histogram of seconds from the call to the result, the reading of a stream included, by <see cref="OutcomeTag"/>.</summary>
    public const string Duration = "cleaner.duration";

    /// <summary>Tag: <c>article</c>, <c>none</c> (no article on the page) or <c>failed</c> (the call ended in an exception).</summary>
    public const string OutcomeTag = "cleaner.outcome";

    /// <summary>Tag: why blocks were dropped, named as in JSON (<c>widget</c>, <c>other-article</c>…).</summary>
    public const string ReasonTag = "cleaner.reason";

    /// <summary>Tag of an activity: how many blocks the page has.</summary>
    public const string BlocksTag = "cleaner.blocks";

    /// <summary>Tag of an activity: <see cref="CleanResult.Confidence"/>.</summary>
    public const string ConfidenceTag = "cleaner.confidence";
}
