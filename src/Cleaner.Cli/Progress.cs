using System.Diagnostics;
using Spectre.Console;

namespace Cleaner.Cli;

/// <summary>Counts pages, and shows a bar with their rate and the time left on standard error while a person watches it.</summary>
/// <param name="wanted">Whether it may be shown at all.</param>
/// <param name="total">The weight of all pages; null where nobody knows, and a result of 0 the same.</param>
internal sealed class Progress(bool wanted, Task<long>? total = null)
{
    // What is done sooner needs no bar.
    private static readonly TimeSpan s_delay = TimeSpan.FromMilliseconds(300);

    private readonly bool _shown = wanted && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TaskCompletionSource? _end;
    private Task? _display;
    private int _pages;
    private int _failed;
    private long _weight;

    public int Failed => _failed;

    public void Count(bool failed) => Count(failed, 0);

    /// <summary>Counts a page that weighs so many bytes of the input.</summary>
    public void Count(bool failed, long weight)
    {
        Volatile.Write(ref _pages, _pages + 1);
        Volatile.Write(ref _failed, _failed + (failed ? 1 : 0));
        Volatile.Write(ref _weight, _weight + weight);
        if (_shown && _display is null && _clock.Elapsed >= s_delay)
        {
            _end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _display = ShowAsync(_end.Task);
        }
    }

    /// <summary>Clears the bar, so that a note or the shell's prompt can take its place.</summary>
    public void Hide()
    {
        _end?.TrySetResult();
        _display?.GetAwaiter().GetResult();
        _display = null;
        Notes.Share(null);
    }

    private async Task ShowAsync(Task end)
    {
        var console = TerminalConsole.OnStandardError();
        var bar = console.Progress().AutoClear(true).Columns(
            new SpinnerColumn(Spinner.Known.Line), new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn(), new RemainingTimeColumn());
        Notes.Share(console);
        await bar.StartAsync(async context =>
        {
            var task = context.AddTask(Words(), maxValue: 1);
            task.IsIndeterminate = true;
            while (!end.IsCompleted)
            {
                if (total is { IsCompletedSuccessfully: true, Result: > 0 and var all })
                {
                    task.IsIndeterminate = false;
                    task.MaxValue = all;
                    task.Value = Math.Min(all, Volatile.Read(ref _weight));
                }

                task.Description = Words();
                await Task.WhenAny(end, Task.Delay(s_delay)).ConfigureAwait(false);
            }
        }).ConfigureAwait(false);
    }

    private string Words()
    {
        var (pages, failed) = (Volatile.Read(ref _pages), Volatile.Read(ref _failed));
        return $"{pages} pages, {(failed > 0 ? $"{failed} failed, " : "")}{pages / _clock.Elapsed.TotalSeconds:F0} pages/s, left:";
    }
}
