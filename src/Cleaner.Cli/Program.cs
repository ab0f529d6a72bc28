using System.CommandLine;

namespace Cleaner.Cli;

internal static class Program
{
    public const string Name = "clean";

    /// <summary>Only the first token can name a command; every other token is an option or a path.</summary>
    private static readonly Dictionary<string, Func<Command>> s_commands = new(StringComparer.Ordinal)
    {
        ["check"] = CheckCommand.Create,
        ["completions"] = CompletionsCommand.Create,
        ["dedup"] = DedupCommand.Create,
        ["report"] = ReportCommand.Create,
    };

    public static IEnumerable<string> CommandNames => s_commands.Keys.Order(StringComparer.Ordinal);

    /// <summary>The program's own command and every one that its first token can name, with the options that all have.</summary>
    public static IEnumerable<Command> AllCommands() =>
        CommandNames.Select(static name => s_commands[name]()).Prepend(CleanCommand.Create()).Select(CommandLine.WithCommonOptions);

    public static Task<int> Main(string[] args) =>
        args.Length > 0 && s_commands.TryGetValue(args[0], out var create)
            ? CommandLine.RunAsync(create(), args.AsMemory(1))
            : CommandLine.RunAsync(CleanCommand.Create(), args);
}
