namespace Cleaner.Cli.Inputs;

/// <summary>A page to be read.</summary>
/// <param name="Path">As the output names it.</param>
/// <param name="Name">Its place below an output folder, before the extension is changed.</param>
internal sealed record PageInput(string Path, string Name)
{
    /// <summary>Opens its bytes.</summary>
    public required Func<Stream> Open { get; init; }

    /// <summary>Why there is nothing to open; null where there is.</summary>
    public string? Error { get; init; }

    /// <summary>The file it stands in, so that no output is written over it; null where it stands in none.</summary>
    public string? File { get; init; }

    public static PageInput Missing(string path, string error) =>
        new(path, path) { Open = () => throw new IOException(error), Error = error };
}
