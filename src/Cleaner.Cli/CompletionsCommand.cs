using System.CommandLine;
using System.Text;
using Cleaner.Cli.Completions;
using Cleaner.Cli.Helping;

namespace Cleaner.Cli;

/// <summary><c>clean completions SHELL</c>: the script that lets a shell complete commands, options and their values.</summary>
internal static class CompletionsCommand
{
    private static readonly Dictionary<string, Func<IReadOnlyList<CommandShape>, string>> s_shells = new(StringComparer.Ordinal)
    {
        ["bash"] = BashScript.Write,
        ["zsh"] = ZshScript.Write,
        ["fish"] = FishScript.Write,
        ["powershell"] = PowerShellScript.Write,
    };

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { HelpName = string.Join('|', s_shells.Keys), Description = "The shell to print it for" };
        var command = new CommandWithExamples(
            "completions", "Prints the script that lets a shell complete the words of a command line.",
            [
                new("source <(clean completions bash)", "in ~/.bashrc; for zsh in ~/.zshrc"),
                new("clean completions fish > ~/.config/fish/completions/clean.fish", "once"),
                new("clean completions powershell | Out-String | Invoke-Expression", "in $PROFILE"),
            ])
        {
            shell,
        };
        command.SetAction(parsed => Write(parsed.GetRequiredValue(shell)));
        return command;
    }

    private static int Write(string shell)
    {
        if (!s_shells.TryGetValue(shell, out var write))
        {
            throw new UsageException($"SHELL is one of {string.Join(", ", s_shells.Keys)}, not '{shell}'");
        }

        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(write([.. Program.AllCommands().Select(CommandShape.Of)])));
        return ExitCode.Done;
    }
}
