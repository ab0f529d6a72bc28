using Cleaner.Cli.Formats;
using Cleaner.Writing.Report;

namespace Cleaner.Cli.Reporting;

/// <summary>What the index says of one page.</summary>
/// <param name="Path">As the command line and its file have it.</param>
internal sealed record ReportRow(string Path)
{
    /// <summary>Its report, from the index; null where it has none.</summary>
    public string? Link { get; init; }

    public string? Error { get; init; }

    public string? Title { get; init; }

    public double Confidence { get; init; }

    /// <summary>Whether the page holds an article.</summary>
    public bool HasArticle { get; init; }

    public ReasonShares? Shares { get; init; }

    public static ReportRow Of(PageName name, CleanResult result) => new(name.Path)
    {
        Title = result.Title,
        Confidence = result.Confidence,
        HasArticle = result.Text.Length > 0,
        Shares = ReasonShares.Of(result),
    };
}
