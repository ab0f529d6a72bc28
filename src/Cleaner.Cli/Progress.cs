using System.Diagnostics;

namespace Cleaner.Cli;

/// <summary>Counts pages, and shows the count on standard error while a person watches it.</summary>
internal sealed class Progress(bool wanted)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);

    private readonly bool _shown = wanted && !Console.IsErrorRedirected;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = s_interval;
    private int _pages;

    public int Failed { get; private set; }

    public void Count(bool failed)
    {
        _pages++;
        Failed += failed ? 1 : 0;
        if (_shown && _clock.Elapsed >= _next)
        {
            _next = _clock.Elapsed + s_interval;
            Notes.WriteRaw($"\r{_pages} pages, {Failed} failed, {_pages / _clock.Elapsed.TotalSeconds:F0}/s\e[K");
        }
    }

    /// <summary>Clears the line, so that a note or the shell's prompt can take its place.</summary>
    public void Hide()
    {
        if (_shown)
        {
            Notes.WriteRaw("\r\e[K");
        }
    }
}
