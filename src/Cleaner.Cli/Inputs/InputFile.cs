namespace Cleaner.Cli.Inputs;

/// <summary>A file of the input.</summary>
/// <param name="Path">As the output names it.</param>
/// <param name="Name">Its place below an output folder.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record InputFile(string Path, string Name, InputKind Kind)
{
    /// <summary>Opens its bytes.</summary>
    public required Func<Stream> Open { get; init; }

    /// <summary>Whether it must be decompressed to be read at all; an archive sees to that by itself, and standard input is looked at.</summary>
    public bool IsGzip { get; init; }

    /// <summary>Why there is nothing to open; null where there is.</summary>
    public string? Error { get; init; }

    /// <summary>Its place in the file system; null where it has none.</summary>
    public string? FullPath { get; init; }

    /// <summary>Its length in bytes; 0 where nobody knows.</summary>
    public long Length => FullPath is null || Error is not null ? 0 : new FileInfo(FullPath) is { Exists: true } file ? file.Length : 0;

    public static InputFile Missing(string path, string error) =>
        new(path, path, InputKind.Page) { Open = () => throw new IOException(error), Error = error };

    public static InputFile Of(string path, string name, InputKind kind) => new(path, name, kind)
    {
        Open = () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan),
        FullPath = path,
        IsGzip = InputKinds.IsGzip(path),
    };

    /// <summary>Its pages, in order.</summary>
    public IEnumerable<PageInput> Pages(JsonFields fields)
    {
        if (Error is { } error)
        {
            return [PageInput.Missing(Path, error)];
        }

        return Kind.HoldsMany() ? Records(fields) : [Page()];
    }

    private PageInput Page() => new(Path, IsGzip ? InputKinds.WithoutGzip(Name) : Name)
    {
        Read = () => new PageSource(IsGzip ? new GunzipStream(Open()) : Open()),
        File = FullPath,
        Weight = Length,
    };

    private IEnumerable<PageInput> Records(JsonFields fields)
    {
        Stream stream;
        string? error = null;
        try
        {
            stream = Open();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error = Notes.Describe(problem);
            stream = Stream.Null;
        }

        if (error is not null)
        {
            return [PageInput.Missing(Path, error)];
        }

        Func<long> passed = stream.CanSeek ? () => stream.Position : () => 0;
        return Kind == InputKind.Warc
            ? WarcPages.Read(Path, Name, stream, passed)
            : JsonLinesPages.Read(Path, Name, IsGzip ? new GunzipStream(stream) : stream, fields, passed);
    }
}
