using System.Text;

namespace Cleaner.Cli.Completions;

internal static class FishScript
{
    public static string Write(IReadOnlyList<CommandShape> commands)
    {
        var named = string.Join(' ', commands.Where(static command => command.Name != Program.Name).Select(static command => command.Name));
        var script = new StringBuilder(
            $"""
            # fish completion for clean. Keep it: clean completions fish > ~/.config/fish/completions/clean.fish
            # Only the first word can name a command.
            function __clean_is
                set -l words (commandline -opc)
                set -l command {Program.Name}
                if test (count $words) -gt 1; and contains -- $words[2] {named}
                    set command $words[2]
                end
                test $command = $argv[1]
            end
            complete -c clean -n 'test (count (commandline -opc)) -eq 1' -a '{named}'

            """);
        foreach (var command in commands)
        {
            if (command.Words.Count > 0)
            {
                script.Append($"complete -c clean -n '__clean_is {command.Name}' -f -a '{string.Join(' ', command.Words)}'\n");
            }

            foreach (var option in command.Options)
            {
                script.Append($"complete -c clean -n '__clean_is {command.Name}'");
                foreach (var name in option.Names)
                {
                    script.Append(name.StartsWith("--", StringComparison.Ordinal) ? " -l " : name.Length == 2 ? " -s " : " -o ").Append(name.TrimStart('-'));
                }

                if (option.TakesValue)
                {
                    script.Append(option.Values.Count == 0 ? " -r" : $" -x -a '{string.Join(' ', option.Values)}'");
                }

                script.Append(" -d '").Append(option.Description.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)).Append("'\n");
            }
        }

        return script.ToString();
    }
}
