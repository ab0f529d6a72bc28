using Cleaner.Cli.Inputs;

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

    /// <summary>What stands before and after a single page.</summary>
    public virtual string BeginOne => "";

    /// <summary>Whether <see cref="ReadBack"/> tells which pages a stream holds.</summary>
    public virtual bool CanReadBack => false;

    public abstract string Page(PageName name, CleanResult result);

    /// <summary>A page that could not be cleaned; null where the format has no word for it, and it is named on standard error alone.</summary>
    public virtual string? Failure(PageName name, string error) => null;

    /// <summary>The pages that a stream of this format holds whole, in order, until one is not.</summary>
    /// <exception cref="InvalidDataException">It was written with other options.</exception>
    public virtual IEnumerable<WrittenPage> ReadBack(ByteWindow window) => throw new NotSupportedException();

    /// <summary>How the format writes a path.</summary>
    public virtual string PathAsWritten(string path) => path;
}
