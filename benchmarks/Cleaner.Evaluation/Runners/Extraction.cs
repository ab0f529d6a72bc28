namespace Cleaner.Evaluation.Runners;

/// <summary>What a system makes of one page. Values that it does not give are null or empty.</summary>
internal sealed record Extraction(string Text)
{
    /// <summary>A page that the system failed on: it counts as empty text, and is counted.</summary>
    public static Extraction Failure(string error) => new("") { Error = error };

    public string? Title { get; init; }

    /// <summary>The authors, one by one or joined as the system joins them.</summary>
    public string? Author { get; init; }

    /// <summary>The day of publication as the page states it.</summary>
    public DateOnly? Date { get; init; }

    public string? SiteName { get; init; }

    /// <summary>ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>Why the system gave nothing; null where it ended well.</summary>
    public string? Error { get; init; }
}
