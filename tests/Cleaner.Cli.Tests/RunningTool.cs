using System.Diagnostics;

namespace Cleaner.Cli.Tests;

/// <summary>The built tool while it runs, to be signalled.</summary>
internal sealed class RunningTool : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Task<string> _errors;

    public RunningTool(string folder, params string[] arguments)
    {
        // What starts the tests may have their children ignore SIGINT; a shell at a terminal does not.
        _process = Process.Start(new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", "exec", Path.Join(AppContext.BaseDirectory, "clean.dll"), .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardError = true,
        })!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public string Errors => _errors.Result;

    /// <summary>Waits until a file has grown so long.</summary>
    public void WaitFor(string path, long length)
    {
        var clock = Stopwatch.StartNew();
        while (!File.Exists(path) || new FileInfo(path).Length < length)
        {
            if (_process.HasExited || clock.Elapsed > s_longest)
            {
                throw new InvalidOperationException($"{path} never was {length} bytes long while the tool ran: {(_process.HasExited ? Errors : "")}");
            }

            Thread.Sleep(2);
        }
    }

    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public int WaitForExit() => _process.WaitForExit(s_longest) ? _process.ExitCode : throw new TimeoutException("the tool did not end");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
