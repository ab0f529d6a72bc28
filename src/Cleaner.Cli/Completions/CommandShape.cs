using System.CommandLine;

namespace Cleaner.Cli.Completions;

/// <summary>What a shell completes of one command: its options, and the values that some of them have a list of.</summary>
/// <param name="Name">The word that names it.</param>
/// <param name="Options">Those that help shows.</param>
/// <param name="Words">What its argument can be; none where that is a path.</param>
internal sealed record CommandShape(string Name, IReadOnlyList<OptionShape> Options, IReadOnlyList<string> Words)
{
    public static CommandShape Of(Command command) => new(
        command.Name,
        [.. command.Options.Where(static option => !option.Hidden).Select(OptionShape.Of)],
        [.. command.Arguments.SelectMany(static argument => ValuesOf(argument.HelpName ?? ""))]);

    /// <summary>Help shows a closed list as <c>text|json</c>, and a kind of value in capitals.</summary>
    public static string[] ValuesOf(string helpName)
    {
        var values = helpName.Split('|');
        return Array.TrueForAll(values, static value => value.Length > 0 && value.All(static c => char.IsAsciiLetterLower(c) || c == '-')) ? values : [];
    }
}

/// <param name="Names">Every name, the long one first.</param>
/// <param name="Description">In one line.</param>
/// <param name="TakesValue">Whether a value follows.</param>
/// <param name="Values">The values it can have; none where it is free, or a path.</param>
internal sealed record OptionShape(IReadOnlyList<string> Names, string Description, bool TakesValue, IReadOnlyList<string> Values)
{
    public static OptionShape Of(Option option) => new(
        [option.Name, .. option.Aliases.Where(static alias => alias is ['-', >= 'a' and <= 'z']).Order(StringComparer.Ordinal)],
        option.Description ?? "",
        option.Arity.MaximumNumberOfValues > 0,
        CommandShape.ValuesOf(option.HelpName ?? ""));
}
