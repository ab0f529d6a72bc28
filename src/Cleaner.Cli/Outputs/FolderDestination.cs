using System.Text;
using Cleaner.Cli.Formats;

namespace Cleaner.Cli.Outputs;

/// <summary>One file a page, below a folder that mirrors the input's; a page that failed has none.</summary>
internal sealed class FolderDestination(string folder, PageFormat format) : IDestination
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    public bool LeavesTerminalFree => true;

    public string Folder => folder;

    public string? Write(CleanedPage page)
    {
        if (page.Result is not { } result)
        {
            return page.Error;
        }

        try
        {
            if (Place(page.Input.Name) is not { } path)
            {
                return "another page was already written under its name";
            }

            if (page.Input.File is { } input && Path.GetFullPath(input) == path)
            {
                return "its output would be written over it";
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path);
            file.Stream.Write(Encoding.UTF8.GetBytes(format.Page(page.Input.Path, result)));
            file.Commit();
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"cannot write below {folder}: {Notes.Describe(problem)}";
        }
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }

    /// <summary>The page's own name with the format's extension in place of its own, or after it where a page of the same name came before (a.html, a.txt).</summary>
    private string? Place(string name)
    {
        var path = Path.GetFullPath(Path.Join(folder, Path.ChangeExtension(name, format.Extension)));
        if (_written.Add(path))
        {
            return path;
        }

        path = Path.GetFullPath(Path.Join(folder, name + format.Extension));
        return _written.Add(path) ? path : null;
    }
}
