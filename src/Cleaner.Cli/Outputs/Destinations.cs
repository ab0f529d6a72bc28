using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Outputs;

/// <summary>What <c>-o</c> names: standard output, a file or a folder.</summary>
internal static class Destinations
{
    public static IDestination Choose(string? output, IReadOnlyList<string> inputs, bool many, PageFormat format, bool resume)
    {
        if (output is null or "-")
        {
            return resume ? throw new UsageException("--resume needs --output") : new StreamDestination(null, format, many, resume);
        }

        if (output.Length == 0)
        {
            throw new UsageException("--output is empty");
        }

        var full = Path.GetFullPath(output);
        if (!IsFolder(output, many))
        {
            if (inputs.Any(input => input != InputPaths.StandardInput && Path.GetFullPath(input) == full))
            {
                throw new UsageException($"--output '{output}' is a page of the input");
            }

            return resume && !(many && format.CanReadBack)
                ? throw new UsageException("--resume is for many pages to --format jsonl or csv, or to a folder")
                : Open(output, format, many, resume);
        }

        RefuseInput(output, inputs);
        return new FolderDestination(output, format, resume);
    }

    /// <summary>An output folder is none of the input's.</summary>
    public static void RefuseInput(string output, IReadOnlyList<string> inputs)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        foreach (var input in inputs)
        {
            if (input != InputPaths.StandardInput && Path.TrimEndingDirectorySeparator(Path.GetFullPath(input)) == full)
            {
                throw new UsageException($"--output '{output}' is an input folder, whose pages it would be mixed with");
            }
        }
    }

    private static StreamDestination Open(string file, PageFormat format, bool many, bool resume)
    {
        try
        {
            return new StreamDestination(file, format, many, resume);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"cannot write {file}: {Notes.Describe(problem)}", problem);
        }
    }

    /// <summary>A folder that is there, a name that ends as folders do, or, for many pages, a new name without an extension.</summary>
    private static bool IsFolder(string output, bool many) =>
        Directory.Exists(output) || Path.EndsInDirectorySeparator(output) || (many && !Path.HasExtension(output) && !File.Exists(output));
}
