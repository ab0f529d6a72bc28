using System.CommandLine;
using Cleaner.Cli.Helping;
using Xunit;

namespace Cleaner.Cli.Tests.Helping;

public sealed class CommandLineDocumentTests
{
    // Set to 1, the document is rewritten, and the test passes the next time.
    private const string Rewrite = "CLEANER_REWRITE_DOCS";

    [Fact]
    public void Document_says_of_every_command_what_its_help_says()
    {
        var document = File.ReadAllText(CommandLineDocument.Path);
        var renewed = CommandLineDocument.Renew(document, Program.AllCommands());
        if (document != renewed && Environment.GetEnvironmentVariable(Rewrite) == "1")
        {
            File.WriteAllText(CommandLineDocument.Path, renewed);
        }

        Assert.True(document == renewed, $"docs/cli.md differs from what the commands say: run this test with {Rewrite}=1 to rewrite it");
    }

    [Fact]
    public void Every_command_has_examples_that_parse()
    {
        foreach (var command in Program.AllCommands())
        {
            var examples = Assert.IsType<CommandWithExamples>(command).Examples;
            Assert.NotEmpty(examples);
            foreach (var example in examples)
            {
                var words = ToolWords(example.Line);
                var errors = command.Name == Program.Name
                    ? command.Parse([Program.Name, .. words]).Errors
                    : new Command(Program.Name) { command }.Parse([Program.Name, .. words]).Errors;
                Assert.True(errors.Count == 0, $"{example.Line}: {string.Join(' ', errors)}");
            }
        }
    }

    [Fact]
    public void Help_of_every_command_shows_its_options_and_ends_with_its_examples()
    {
        foreach (var command in Program.AllCommands())
        {
            var run = CleanTool.Run(command.Name == Program.Name ? ["--help"] : [command.Name, "--help"]);

            Assert.Equal(0, run.ExitCode);
            Assert.All(command.Options.Where(option => !option.Hidden), option => Assert.Contains(option.Name, run.Output));
            var examples = ((CommandWithExamples)command).Examples;
            Assert.Equal(examples.Select(example => example.Line), run.Output.Split("Examples:\n")[1].Split('\n').Where(line => line.Length > 0).Select(line => line.Trim().Split("  ")[0]));
        }
    }

    /// <summary>The words after <c>clean</c>, in a line that may have pipes, redirections and substitutions around it.</summary>
    private static string[] ToolWords(string line)
    {
        // The last of several: what is piped into another run of the tool is the example.
        var at = line.LastIndexOf("clean ", StringComparison.Ordinal) + "clean ".Length;
        return line[at..].Split(['|', '>', ')'])[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
