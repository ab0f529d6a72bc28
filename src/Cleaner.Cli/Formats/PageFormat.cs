namespace Cleaner.Cli.Formats;

/// <summary>How a cleaned page is written. All strings end with a line break, so that a stream can stop after any of them.</summary>
internal abstract class PageFormat
{
    /// <summary>Of a file that holds one page; with its dot.</summary>
    public abstract string Extension { get; }

    /// <summary>What stands before, between and after many pages in one stream.</summary>
    public virtual string Begin => "";

    public virtual string Between => "";

    public virtual string End => "";

    public abstract string Page(string path, CleanResult result);

    /// <summary>A page that could not be cleaned; null where the format has no word for it, and it is named on standard error alone.</summary>
    public virtual string? Failure(string path, string error) => null;
}
