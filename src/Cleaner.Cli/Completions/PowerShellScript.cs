namespace Cleaner.Cli.Completions;

internal static class PowerShellScript
{
    public static string Write(IReadOnlyList<CommandShape> commands) =>
        $$"""
        # PowerShell completion for clean. Load it in $PROFILE: clean completions powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName clean -ScriptBlock {
            param($current, $line, $position)
            $options = @{
        {{string.Join('\n', commands.Select(Options))}}
            }
            $values = @{
        {{string.Join('\n', commands.SelectMany(Values))}}
            }
            $arguments = @{
        {{string.Join('\n', commands.Where(static command => command.Words.Count > 0).Select(Words))}}
            }
            $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
            # Only the first word can name a command.
            $command = if ($words.Count -gt 1 -and $options.ContainsKey($words[1])) { $words[1] } else { '{{Program.Name}}' }
            if ($words -contains '--') { return }
            $known = $values["$command $($words[-1])"]
            if ($null -ne $known) {
                $found = $known
            } elseif ($current -like '-*') {
                $found = $options[$command]
            } elseif ($words.Count -le 1) {
                $found = $options.Keys | Where-Object { $_ -ne '{{Program.Name}}' } | Sort-Object
            } else {
                $found = @($arguments[$command])
            }
            # Where nothing is found, PowerShell completes paths.
            $found | Where-Object { $_ -like "$current*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;

    private static string Options(CommandShape command) => $"        '{command.Name}' = {List(command.Options.SelectMany(static option => option.Names))}";

    private static IEnumerable<string> Values(CommandShape command) => command.Options
        .Where(static option => option.Values.Count > 0)
        .SelectMany(option => option.Names.Select(name => $"        '{command.Name} {name}' = {List(option.Values)}"));

    private static string Words(CommandShape command) => $"        '{command.Name}' = {List(command.Words)}";

    private static string List(IEnumerable<string> words) => "@(" + string.Join(", ", words.Select(static word => $"'{word}'")) + ")";
}
