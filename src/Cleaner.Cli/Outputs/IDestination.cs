namespace Cleaner.Cli.Outputs;

/// <summary>Where pages go. Disposed without <see cref="Complete"/>, it leaves no half-written file behind.</summary>
internal interface IDestination : IDisposable
{
    /// <summary>Whether the terminal is free for progress because the data goes elsewhere.</summary>
    bool LeavesTerminalFree { get; }

    /// <summary>Writes a page; returns why it failed, here or before, or null.</summary>
    string? Write(CleanedPage page);

    /// <summary>Ends the output and puts it in its place.</summary>
    void Complete();
}
