using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Outputs;

/// <summary>The pages that an earlier run wrote to a file, held against the input page by page; only what is whole counts.</summary>
internal sealed class WrittenPages
{
    private readonly FileStream _file;
    private readonly PageFormat _format;
    private readonly string _name;
    private readonly IEnumerator<WrittenPage> _pages;
    private WrittenPage _last;

    public WrittenPages(FileStream file, PageFormat format, string name)
    {
        (_file, _format, _name) = (file, format, name);
        _pages = format.ReadBack(new ByteWindow(file)).GetEnumerator();
    }

    /// <summary>Whether the page was written as failed; null where no written page is left.</summary>
    /// <exception cref="UsageException">What was written is not of this input.</exception>
    public bool? Next(PageInput input)
    {
        if (!Move())
        {
            return null;
        }

        return _last.Path == _format.PathAsWritten(input.Path) ? _last.Failed
            : throw Mismatch($"where the input has '{input.Path}' it holds '{_last.Path}'");
    }

    /// <summary>Makes sure that nothing was written beyond the input.</summary>
    /// <exception cref="UsageException">Something was.</exception>
    public void RequireEnd()
    {
        if (Move())
        {
            throw Mismatch($"it holds '{_last.Path}', which is not in the input");
        }
    }

    /// <summary>Leaves the file at the end of the last page that is whole, ready to be written on.</summary>
    public void CutOffRest()
    {
        _pages.Dispose();
        _file.SetLength(_last.End);
        _file.Position = _last.End;
    }

    private bool Move()
    {
        try
        {
            if (!_pages.MoveNext())
            {
                return false;
            }
        }
        catch (InvalidDataException problem)
        {
            throw Mismatch(problem.Message);
        }

        _last = _pages.Current;
        return true;
    }

    private UsageException Mismatch(string why) => new($"cannot go on with '{_name}': {why}");
}
