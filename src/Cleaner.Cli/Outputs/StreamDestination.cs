using System.Text;
using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Outputs;

/// <summary>All pages in one stream: standard output, or one file.</summary>
internal sealed class StreamDestination : IDestination
{
    private readonly PageFormat _format;
    private readonly bool _many;
    private readonly AtomicFile? _file;
    private readonly string? _name;
    private WrittenPages? _written;
    private Stream? _standardOutput;
    private int _pages;

    /// <param name="file">Null is standard output.</param>
    /// <param name="format">Of the pages.</param>
    /// <param name="many">Whether more than one may come.</param>
    /// <param name="resume">Whether the file is gone on with.</param>
    public StreamDestination(string? file, PageFormat format, bool many, bool resume)
    {
        (_format, _many, _name) = (format, many, file);
        _file = file is null ? null : resume ? AtomicFile.GoOn(file) : new AtomicFile(file);
        _written = resume ? new WrittenPages(_file!.Stream, format, file!) : null;
    }

    public bool LeavesTerminalFree => _file is not null || Console.IsOutputRedirected;

    public Planned Plan(PageInput input)
    {
        if (_written is null)
        {
            return Planned.Wanted;
        }

        if (_written.Next(input) is { } failed)
        {
            _pages++;
            return failed ? Planned.WrittenAsFailed : Planned.Written;
        }

        EndResuming();
        return Planned.Wanted;
    }

    public string? Write(CleanedPage page)
    {
        var text = page.Error is { } error ? _format.Failure(page.Name, error) : page.Output;
        if (text is not null)
        {
            var before = !_many ? _format.BeginOne : _pages == 0 ? _format.Begin : _format.Between;
            _pages++;
            Put(before + text);
        }

        return page.Error;
    }

    public void Complete()
    {
        _written?.RequireEnd();
        EndResuming();
        WriteEnd();

        // A single page that failed without a word in this format leaves the file as it was.
        if (_many || _pages > 0)
        {
            _file?.Commit();
        }
    }

    public string? Stop()
    {
        if (_written is null)
        {
            WriteEnd();
        }

        return _file?.Keep() is null ? null
            : $"what is done is in {_name}{AtomicFile.Suffix}{(_format.CanReadBack ? "; the same command with --resume does the rest" : "")}";
    }

    public void Dispose()
    {
        // What many pages have cost is not thrown away for what went wrong with one file or disk; nor what is not this run's.
        if (_written is not null ? _file is { IsCopy: false } : _many && _format.CanReadBack && _pages > 0)
        {
            _file?.Keep();
        }

        _file?.Dispose();
        _standardOutput?.Dispose();
    }

    private void EndResuming()
    {
        _written?.CutOffRest();
        _written = null;
    }

    private void WriteEnd()
    {
        if (_many)
        {
            Put((_pages == 0 ? _format.Begin : "") + _format.End);
        }
    }

    private void Put(string text) =>
        (_file?.Stream ?? (_standardOutput ??= Console.OpenStandardOutput())).Write(Encoding.UTF8.GetBytes(text));
}
