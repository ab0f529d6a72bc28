namespace Cleaner.Cli.Inputs;

/// <summary>The pages that the paths of a command line stand for, in order: as given, and within a folder by name.</summary>
internal static class InputPaths
{
    public const string StandardInput = "-";

    private static readonly string[] s_extensions = [".html", ".htm", ".txt"];

    /// <summary>The pages below <paramref name="except"/>, the folder that is written to, are results of an earlier run.</summary>
    public static IEnumerable<PageInput> List(IReadOnlyList<string> paths, string? except)
    {
        except = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                yield return new PageInput(path, "stdin") { Open = Console.OpenStandardInput };
            }
            else if (Directory.Exists(path))
            {
                // Of several folders each keeps its own name below an output folder; a single one is its root.
                var root = paths.Count == 1 ? "" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
                foreach (var page in ListFolder(path, root, except))
                {
                    yield return page;
                }
            }
            else
            {
                yield return OfFile(path, Path.GetFileName(path));
            }
        }
    }

    private static IEnumerable<PageInput> ListFolder(string folder, string root, string? except)
    {
        var any = false;
        var open = new Stack<(string Path, string Name, bool IsFolder)>([(folder, root, true)]);
        while (open.TryPop(out var entry))
        {
            if (!entry.IsFolder)
            {
                any = true;
                yield return OfFile(entry.Path, entry.Name);
                continue;
            }

            if (except is not null && Path.GetFullPath(entry.Path) == except)
            {
                continue;
            }

            var (entries, error) = Entries(entry.Path, entry.Name);
            if (error is not null)
            {
                any = true;
                yield return PageInput.Missing(entry.Path, error);
            }

            // Popped in the order of their names.
            foreach (var inner in entries)
            {
                open.Push(inner);
            }
        }

        if (!any)
        {
            yield return PageInput.Missing(folder, $"no {string.Join(", ", s_extensions[..^1])} or {s_extensions[^1]} file in this folder");
        }
    }

    /// <summary>The folders and pages right inside a folder, last name first.</summary>
    private static (List<(string Path, string Name, bool IsFolder)> Entries, string? Error) Entries(string folder, string name)
    {
        var found = new List<(string Path, string Name, bool IsFolder)>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);

                // A linked folder may lead back to where it stands.
                if (isFolder ? entry.LinkTarget is null : s_extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                {
                    found.Add((Path.Join(folder, entry.Name), Path.Join(name, entry.Name), isFolder));
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ([], Notes.Describe(problem));
        }

        found.Sort(static (a, b) => string.CompareOrdinal(b.Name, a.Name));
        return (found, null);
    }

    private static PageInput OfFile(string path, string name) => new(path, name)
    {
        Open = () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan),
        File = path,
    };
}
