namespace Cleaner.Cli.Completions;

internal static class ZshScript
{
    public static string Write(IReadOnlyList<CommandShape> commands)
    {
        var named = commands.Where(static command => command.Name != Program.Name).Select(static command => command.Name).ToList();
        return
            $$"""
            #compdef clean
            # zsh completion for clean. Load it in ~/.zshrc after compinit: source <(clean completions zsh)
            _clean() {
                local command= at
                local -a known
                # Only the first word can name a command.
                if (( CURRENT > 2 )); then
                    case ${words[2]} in
                        ({{string.Join('|', named)}}) command=${words[2]} ;;
                    esac
                fi
                for (( at = 2; at < CURRENT; at++ )); do
                    if [[ ${words[at]} == -- ]]; then _files; return; fi
                done
                case "$command ${words[CURRENT-1]}" in
            {{string.Join('\n', commands.SelectMany(Values))}}
                esac
                if [[ ${words[CURRENT]} == -* ]]; then
                    case $command in
            {{string.Join('\n', commands.Select(Options))}}
                    esac
                    _describe -o option known
                    return
                fi
                case $command in
            {{string.Join('\n', commands.Where(static command => command.Words.Count > 0).Select(Words))}}
                esac
                (( CURRENT == 2 )) && compadd -- {{string.Join(' ', named)}}
                _files
            }
            if [[ ${funcstack[1]} == _clean ]]; then _clean "$@"; else compdef _clean clean; fi

            """;
    }

    private static IEnumerable<string> Values(CommandShape command) => command.Options
        .Where(static option => option.TakesValue)
        .Select(option =>
            $"        ({string.Join('|', option.Names.Select(name => $"'{Prefix(command)} {name}'"))}) " +
            (option.Values.Count == 0 ? "_files; return ;;" : $"compadd -- {string.Join(' ', option.Values)}; return ;;"));

    private static string Options(CommandShape command) =>
        $"            ('{Prefix(command)}') known=({string.Join(' ', command.Options.SelectMany(static option => option.Names.Select(name => Quote(name + ":" + option.Description))))}) ;;";

    private static string Words(CommandShape command) => $"        ({Prefix(command)}) compadd -- {string.Join(' ', command.Words)}; return ;;";

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";

    private static string Prefix(CommandShape command) => command.Name == Program.Name ? "" : command.Name;
}
