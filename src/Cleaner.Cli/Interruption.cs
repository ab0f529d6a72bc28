using System.Runtime.InteropServices;

namespace Cleaner.Cli;

/// <summary>Ctrl-C and its kin during a batch: the first asks it to finish the pages in flight, the second, or time, ends it.</summary>
internal sealed class Interruption : IDisposable
{
    // No page takes longer than five seconds; what takes twice that is a pipe that gives nothing.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly Timer _timer = new(static _ => End());
    private int _count;

    public Interruption()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, Handle));
        }
    }

    public bool IsRequested => Volatile.Read(ref _count) > 0;

    public void Dispose()
    {
        _signals.ForEach(static signal => signal.Dispose());
        _timer.Dispose();
    }

    private static void End()
    {
        Notes.ReleaseTerminal();
        Environment.Exit(ExitCode.Interrupted);
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.Increment(ref _count) == 1)
        {
            _timer.Change(s_patience, Timeout.InfiniteTimeSpan);
        }
        else
        {
            End();
        }
    }
}
