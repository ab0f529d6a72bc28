namespace Cleaner.Cli.Inputs;

/// <summary>A page to be read.</summary>
/// <param name="Path">As the output names it: the file, and for a record of one its place there (<c>news.jsonl#12</c>).</param>
/// <param name="Name">Its place below an output folder, before the extension is changed.</param>
internal sealed record PageInput(string Path, string Name)
{
    /// <summary>Gives its bytes and what is known about it; called once at most, by whoever cleans it.</summary>
    public required Func<PageSource> Read { get; init; }

    /// <summary>Why there is nothing to read; null where there is.</summary>
    public string? Error { get; init; }

    /// <summary>The address of a record that is known before it is read.</summary>
    public Uri? Url { get; init; }

    /// <summary>The file it stands in, so that no output is written over it; null where it stands in none.</summary>
    public string? File { get; init; }

    /// <summary>Bytes of its file that it takes up; 0 where nobody knows.</summary>
    public long Weight { get; init; }

    /// <summary>Opens its bytes alone.</summary>
    public Stream Open() => Read().Stream;

    public static PageInput Missing(string path, string error) =>
        new(path, path) { Read = () => throw new IOException(error), Error = error };
}

/// <summary>A page's bytes, and what the file they came from says about them.</summary>
internal sealed record PageSource(Stream Stream)
{
    /// <summary>Its address, declared character set and kind, as far as known.</summary>
    public PageInfo Info { get; init; } = PageInfo.None;

    /// <summary>The name that the input gives it; null where it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>What the command line says about all pages, and what the record says about this one.</summary>
    public PageInfo With(PageInfo general) => new()
    {
        Url = Info.Url ?? general.Url,
        ContentType = Info.ContentType,
        Charset = Info.Charset ?? general.Charset,
        Kind = general.Kind == PageKind.Auto ? Info.Kind : general.Kind,
    };
}
