using System.CommandLine;
using System.Text;
using Cleaner.Cli.Completions;
using Cleaner.Cli.Helping;
using Xunit;

namespace Cleaner.Cli.Tests.Helping;

/// <summary>docs/cli.md, whose tables of options and examples are made from what the commands say of themselves.</summary>
internal static class CommandLineDocument
{
    private const string End = "<!-- end of help -->\n";

    public static string Path => System.IO.Path.Join(Repository.Root, "docs", "cli.md");

    /// <summary>The document with every command's part made anew.</summary>
    public static string Renew(string document, IEnumerable<Command> commands)
    {
        foreach (var command in commands)
        {
            var mark = $"<!-- help: {command.Name} -->\n";
            var start = document.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
            Assert.True(start >= mark.Length, $"docs/cli.md has no line {mark}");
            var end = document.IndexOf(End, start, StringComparison.Ordinal);
            document = document[..start] + Part(command) + document[end..];
        }

        return document;
    }

    private static string Part(Command command)
    {
        var part = new StringBuilder($"{command.Description!.Split('\n')[0]}\n\n| | |\n|---|---|\n");
        foreach (var argument in command.Arguments)
        {
            var values = CommandShape.ValuesOf(argument.HelpName ?? "");
            part.Append($"| `{argument.Name}` | {Values(values)}{Cell(argument.Description!)} |\n");
        }

        foreach (var option in command.Options.Where(option => !option.Hidden && option.Name is not ("--help" or "--version")))
        {
            var shape = OptionShape.Of(option);
            var value = shape.TakesValue && shape.Values.Count == 0 ? " " + Cell(option.HelpName!) : "";
            part.Append($"| {string.Join(", ", shape.Names.Reverse().Select(name => $"`{name}`"))}{value} | {Values(shape.Values)}{Cell(shape.Description)} |\n");
        }

        part.Append("\n```sh\n");
        var examples = ((CommandWithExamples)command).Examples;
        var width = examples.Max(example => example.Line.Length);
        foreach (var example in examples)
        {
            part.Append($"{example.Line.PadRight(width)}  # {example.Says}\n");
        }

        return part.Append("```\n").ToString();
    }

    private static string Values(IReadOnlyList<string> values) =>
        values.Count == 0 ? "" : string.Join(' ', values.Select(value => $"`{value}`")) + ". ";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
