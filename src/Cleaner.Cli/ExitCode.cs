namespace Cleaner.Cli;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some input failed, or a sample differs.</summary>
    public const int Failed = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by a signal: what shells call 128 + SIGINT.</summary>
    public const int Interrupted = 130;
}

/// <summary>The command line asks for something that cannot be; its message is the one line that is printed.</summary>
internal sealed class UsageException(string message) : Exception(message);
