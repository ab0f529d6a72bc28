using System.Text;
using Cleaner.Cli.Inputs;
using Cleaner.Cli.Outputs;

namespace Cleaner.Cli.Reporting;

/// <summary>A report a page below a folder that mirrors the input's, and an index of them all, written when the last is.</summary>
internal sealed class ReportFolder(string folder, ReportFormat format) : IDestination
{
    private const string IndexName = "index.html";

    private readonly FolderDestination _pages = new(folder, format, resume: false) { Reserved = IndexName };
    private readonly List<ReportRow> _rows = [];

    public bool LeavesTerminalFree => true;

    public string Folder => folder;

    public Planned Plan(PageInput input) => _pages.Plan(input);

    public string? Write(CleanedPage page)
    {
        var error = _pages.Write(page);
        var row = format.Take(page.Name);
        _rows.Add(row with { Error = error, Link = error is null ? Path.GetRelativePath(Path.GetFullPath(folder), _pages.LastWritten!).Replace('\\', '/') : null });
        return error;
    }

    public void Complete()
    {
        Directory.CreateDirectory(folder);
        using var file = new AtomicFile(Path.Join(folder, IndexName));
        file.Stream.Write(Encoding.UTF8.GetBytes(ReportIndex.Write(_rows)));
        file.Commit();
    }

    public string? Stop()
    {
        Complete();
        return $"{Path.Join(folder, IndexName)} lists the pages done so far";
    }

    public void Dispose() => _pages.Dispose();
}
