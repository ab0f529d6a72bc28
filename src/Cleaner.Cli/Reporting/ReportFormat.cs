using System.Collections.Concurrent;
using Cleaner.Cli.Formats;

namespace Cleaner.Cli.Reporting;

/// <summary>Each page as a report of its own; what the index says of it is kept until it is asked for.</summary>
internal sealed class ReportFormat : PageFormat
{
    private readonly ConcurrentDictionary<string, ReportRow> _rows = new(StringComparer.Ordinal);

    public override string Extension => ".html";

    public override string Page(PageName name, CleanResult result)
    {
        _rows[name.Path] = ReportRow.Of(name, result);
        return result.ToReport();
    }

    /// <summary>Gives away what is known of a page; one that failed has nothing but its name.</summary>
    public ReportRow Take(PageName name) => _rows.TryRemove(name.Path, out var row) ? row : new ReportRow(name.Path);
}
