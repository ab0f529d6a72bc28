namespace Cleaner.Cli.Completions;

/// <summary>For bash 3.2 and later.</summary>
internal static class BashScript
{
    public static string Write(IReadOnlyList<CommandShape> commands)
    {
        var named = commands.Where(static command => command.Name != Program.Name).Select(static command => command.Name).ToList();
        return
            $$"""
            # bash completion for clean. Load it in ~/.bashrc: source <(clean completions bash)
            _clean() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command= words= word i
                COMPREPLY=()
                # --name=value is three words to bash.
                if [[ $current == = ]]; then
                    current=
                elif [[ $previous == = ]]; then
                    previous=${COMP_WORDS[COMP_CWORD-2]}
                fi
                # Only the first word can name a command.
                if (( COMP_CWORD > 1 )); then
                    case ${COMP_WORDS[1]} in
                        {{string.Join('|', named)}}) command=${COMP_WORDS[1]} ;;
                    esac
                fi
                # No words: bash completes paths.
                for (( i = 1; i < COMP_CWORD; i++ )); do
                    [[ ${COMP_WORDS[i]} == -- ]] && return
                done
                case "$command $previous" in
            {{string.Join('\n', commands.SelectMany(Values))}}
                    *)
                        case "$command $current" in
            {{string.Join('\n', commands.Select(Options))}}
                        esac
                        ;;
                esac
                if (( COMP_CWORD == 1 )) && [[ $current != -* ]]; then
                    words='{{string.Join(' ', named)}}'
                    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
                    compopt -o filenames 2> /dev/null
                fi
                while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
            }
            complete -o bashdefault -o default -F _clean clean

            """;
    }

    private static IEnumerable<string> Values(CommandShape command) => command.Options
        .Where(static option => option.TakesValue)
        .Select(option =>
            $"        {string.Join('|', option.Names.Select(name => $"'{Prefix(command)} {name}'"))}) " +
            (option.Values.Count == 0 ? "return ;;" : $"words='{string.Join(' ', option.Values)}' ;;"));

    private static string Options(CommandShape command) =>
        $"                '{Prefix(command)} -'*) words='{string.Join(' ', command.Options.SelectMany(static option => option.Names))}' ;;" +
        (command.Words.Count == 0 ? "" : $"\n                '{Prefix(command)} '*) words='{string.Join(' ', command.Words)}' ;;");

    private static string Prefix(CommandShape command) => command.Name == Program.Name ? "" : command.Name;
}
