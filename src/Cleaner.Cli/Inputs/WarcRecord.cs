namespace Cleaner.Cli.Inputs;

/// <summary>A page found in a web archive, or why a record could not be read.</summary>
/// <param name="Location">Where it begins in the file.</param>
internal sealed record WarcRecord(string Location)
{
    public Uri? Url { get; init; }

    /// <summary>The header of the server's answer; null where the page was stored without one.</summary>
    public HeaderBlock? Http { get; init; }

    public string? ContentType { get; init; }

    /// <summary>As it came over the line: perhaps in chunks, perhaps compressed.</summary>
    public byte[] Body { get; init; } = [];

    public string? Error { get; init; }
}
