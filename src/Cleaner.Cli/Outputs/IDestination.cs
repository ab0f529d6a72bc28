using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Outputs;

/// <summary>Where pages go, in the order of the input.</summary>
internal interface IDestination : IDisposable
{
    /// <summary>Whether the terminal is free for progress because the data goes elsewhere.</summary>
    bool LeavesTerminalFree { get; }

    /// <summary>Told of every page in order, before it is cleaned.</summary>
    Planned Plan(PageInput input);

    /// <summary>Writes a page that was planned as <see cref="Planned.Wanted"/>; returns why it failed, here or before, or null.</summary>
    string? Write(CleanedPage page);

    /// <summary>Ends the output and puts it in its place.</summary>
    void Complete();

    /// <summary>Ends the output of a run that was stopped before it was through; returns what there is to say about it, or null.</summary>
    string? Stop();
}

/// <summary>What becomes of a page.</summary>
internal enum Planned
{
    /// <summary>It is to be cleaned and written.</summary>
    Wanted,

    /// <summary>An earlier run has written it.</summary>
    Written,

    /// <summary>An earlier run has written that it could not be cleaned.</summary>
    WrittenAsFailed,
}
