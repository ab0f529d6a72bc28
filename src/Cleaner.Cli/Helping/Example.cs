using System.CommandLine;

namespace Cleaner.Cli.Helping;

/// <summary>A line to type, and what comes of it.</summary>
internal sealed record Example(string Line, string Says);

/// <summary>A command whose help ends with examples.</summary>
internal sealed class CommandWithExamples(string name, string description, IReadOnlyList<Example> examples) : Command(name, description)
{
    public IReadOnlyList<Example> Examples => examples;
}
