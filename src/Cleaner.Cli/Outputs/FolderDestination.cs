using System.Text;
using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Outputs;

/// <summary>One file a page, below a folder that mirrors the input's; a page that failed has none.</summary>
/// <param name="folder">The folder; made where it is missing.</param>
/// <param name="format">Of the files.</param>
/// <param name="resume">Whether pages whose file is there are passed over: a file is there only when it is whole.</param>
internal sealed class FolderDestination(string folder, PageFormat format, bool resume) : IDestination
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, string? Problem)> _planned = [];

    public bool LeavesTerminalFree => true;

    public string Folder => folder;

    /// <summary>A name at the folder's top that no page may take.</summary>
    public string Reserved
    {
        init => _taken.Add(Path.GetFullPath(Path.Join(folder, value)));
    }

    /// <summary>The file of the page written last.</summary>
    public string? LastWritten { get; private set; }

    public Planned Plan(PageInput input)
    {
        var (path, problem) = Place(input.Name) is not { } place ? ("", "another page was already written under its name")
            : input.File is { } file && Path.GetFullPath(file) == place ? ("", "its output would be written over it")
            : (place, null);
        if (resume && problem is null && File.Exists(path))
        {
            return Planned.Written;
        }

        _planned.Enqueue((path, problem));
        return Planned.Wanted;
    }

    public string? Write(CleanedPage page)
    {
        var (path, problem) = _planned.Dequeue();
        if (page.Error is not null || problem is not null)
        {
            return page.Error ?? problem;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path);
            file.Stream.Write(Encoding.UTF8.GetBytes(format.BeginOne + page.Output));
            file.Commit();
            LastWritten = path;
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"cannot write below {folder}: {Notes.Describe(failure)}";
        }
    }

    public void Complete()
    {
    }

    public string? Stop() => "the same command with --resume does what is left";

    public void Dispose()
    {
    }

    /// <summary>The page's own name with the format's extension in place of its own, or after it where a page of the same name came before (a.html, a.txt).</summary>
    private string? Place(string name)
    {
        var path = Path.GetFullPath(Path.Join(folder, Path.ChangeExtension(name, format.Extension)));
        if (_taken.Add(path))
        {
            return path;
        }

        path = Path.GetFullPath(Path.Join(folder, name + format.Extension));
        return _taken.Add(path) ? path : null;
    }
}
