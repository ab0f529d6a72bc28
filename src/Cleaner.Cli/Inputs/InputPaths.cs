namespace Cleaner.Cli.Inputs;

/// <summary>The pages that the paths of a command line stand for, in order: as given, and within a folder by name.</summary>
internal static class InputPaths
{
    public const string StandardInput = "-";

    /// <summary>The pages below <paramref name="except"/>, the folder or file that is written to, are results of an earlier run.</summary>
    public static IEnumerable<PageInput> List(IReadOnlyList<string> paths, string? except, InputOptions? options = null)
    {
        options ??= InputOptions.Default;
        foreach (var file in Files(paths, except, options.Kind))
        {
            foreach (var page in file.Pages(options.Fields))
            {
                yield return page;
            }
        }
    }

    /// <summary>The files that the paths stand for.</summary>
    public static IEnumerable<InputFile> Files(IReadOnlyList<string> paths, string? except, InputKind wanted)
    {
        except = except is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(except));
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                yield return Inputs.StandardInput.Look(path, wanted);
            }
            else if (Directory.Exists(path))
            {
                // Of several folders each keeps its own name below an output folder; a single one is its root.
                var root = paths.Count == 1 ? "" : Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
                foreach (var file in ListFolder(path, root, except, wanted))
                {
                    yield return file;
                }
            }
            else
            {
                yield return InputFile.Of(path, Path.GetFileName(path), InputKinds.OfFile(path, wanted));
            }
        }
    }

    /// <summary>Bytes of all files; 0 where one of them is no file, so that nobody knows.</summary>
    public static long TotalLength(IReadOnlyList<string> paths, string? except, InputKind wanted)
    {
        var total = 0L;
        foreach (var file in paths.Contains(StandardInput) ? [] : Files(paths, except, wanted))
        {
            total += file.Length;
        }

        return total;
    }

    private static IEnumerable<InputFile> ListFolder(string folder, string root, string? except, InputKind wanted)
    {
        var any = false;
        var open = new Stack<Entry>([new Entry(folder, root, null)]);
        while (open.TryPop(out var entry))
        {
            if (except is not null && Path.GetFullPath(entry.Path) == except)
            {
                continue;
            }

            if (entry.Kind is { } kind)
            {
                any = true;
                yield return InputFile.Of(entry.Path, entry.Name, kind);
                continue;
            }

            var (entries, error) = Entries(entry, wanted);
            if (error is not null)
            {
                any = true;
                yield return InputFile.Missing(entry.Path, error);
            }

            // Popped in the order of their names.
            foreach (var inner in entries)
            {
                open.Push(inner);
            }
        }

        if (!any)
        {
            yield return InputFile.Missing(folder, $"no {InputKinds.Extensions(wanted)} file in this folder");
        }
    }

    /// <summary>The folders and files right inside a folder, last name first.</summary>
    private static (List<Entry> Entries, string? Error) Entries(Entry folder, InputKind wanted)
    {
        var found = new List<Entry>();
        try
        {
            foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos())
            {
                var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
                var kind = isFolder ? null : InputKinds.OfFound(entry.Name, wanted);

                // A linked folder may lead back to where it stands.
                if (kind is not null || (isFolder && entry.LinkTarget is null))
                {
                    found.Add(new Entry(Path.Join(folder.Path, entry.Name), Path.Join(folder.Name, entry.Name), kind));
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

    /// <summary>A folder, or a file of a kind.</summary>
    private readonly record struct Entry(string Path, string Name, InputKind? Kind);
}
