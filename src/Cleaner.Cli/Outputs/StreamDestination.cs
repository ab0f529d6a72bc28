using System.Text;
using Cleaner.Cli.Formats;

namespace Cleaner.Cli.Outputs;

/// <summary>All pages in one stream: standard output, or one file.</summary>
internal sealed class StreamDestination(string? file, PageFormat format, bool many) : IDestination
{
    private readonly AtomicFile? _file = file is null ? null : new AtomicFile(file);
    private Stream? _standardOutput;
    private int _pages;

    public bool LeavesTerminalFree => _file is not null || Console.IsOutputRedirected;

    public string? Write(CleanedPage page)
    {
        var text = page.Result is { } result ? format.Page(page.Input.Path, result) : format.Failure(page.Input.Path, page.Error!);
        if (text is not null)
        {
            var before = !many ? "" : _pages == 0 ? format.Begin : format.Between;
            _pages++;
            Put(before + text);
        }

        return page.Error;
    }

    public void Complete()
    {
        if (many)
        {
            Put((_pages == 0 ? format.Begin : "") + format.End);
        }

        // A single page that failed without a word in this format leaves the file as it was.
        if (many || _pages > 0)
        {
            _file?.Commit();
        }
    }

    public void Dispose()
    {
        _file?.Dispose();
        _standardOutput?.Dispose();
    }

    private void Put(string text) =>
        (_file?.Stream ?? (_standardOutput ??= Console.OpenStandardOutput())).Write(Encoding.UTF8.GetBytes(text));
}
