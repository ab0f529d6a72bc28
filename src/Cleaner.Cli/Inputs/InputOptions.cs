namespace Cleaner.Cli.Inputs;

/// <summary>How inputs are read.</summary>
internal sealed record InputOptions
{
    public static InputOptions Default { get; } = new();

    /// <summary>What every file holds; told by its extension unless set.</summary>
    public InputKind Kind { get; init; }

    /// <summary>Where lines of JSON hold what.</summary>
    public JsonFields Fields { get; init; } = new();
}
