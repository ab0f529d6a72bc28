using Cleaner.Cli.Formats;

namespace Cleaner.Cli;

/// <summary>A page that was read: as it is to be written, or the one line that says why there is nothing. Holds nothing else of the page, since many wait for their turn.</summary>
/// <param name="Name">What the output calls it.</param>
/// <param name="Output">The page in the output's format; null where it failed.</param>
/// <param name="Error">Why there is no output.</param>
internal sealed record CleanedPage(PageName Name, string? Output, string? Error)
{
    /// <summary>Bytes of the input that it took up.</summary>
    public long Weight { get; init; }

    public PageCounts Counts { get; init; }
}
