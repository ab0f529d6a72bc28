using Xunit;

namespace Cleaner.Cli.Tests.Completions;

/// <summary>What shells make of <c>clean completions SHELL</c>: each is asked itself, where it is installed.</summary>
public sealed class CompletionsTests : IDisposable
{
    // Completes a line as bash would: its words by blanks and equals signs, the last one being the word at the cursor.
    private const string Bash =
        """
        source "$1"
        line=${2//=/ = }
        COMP_WORDS=($line)
        [[ $line == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
        complete -p clean > /dev/null || exit 3
        _clean
        (( ${#COMPREPLY[@]} == 0 )) || printf '%s\n' "${COMPREPLY[@]}"
        """;

    private const string Fish = "source $argv[1]; complete -C $argv[2] | string replace -r '\\t.*' ''";

    // The functions that show what was found, in place of the completion system's, which want a terminal.
    private const string Zsh =
        """
        compdef() { : }
        source $1
        compadd() { shift; local word; for word; do [[ $word == ${words[CURRENT]}* ]] && print -r -- $word; done }
        _files() { local file; for file in ${words[CURRENT]}*(N); do print -r -- $file; done }
        _describe() { local entry; for entry in ${(P)3}; do [[ ${entry%%:*} == ${words[CURRENT]}* ]] && print -r -- ${entry%%:*}; done }
        words=(${=2})
        [[ $2 == *' ' ]] && words+=('')
        CURRENT=${#words}
        _clean
        true
        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, string, string> Lines => new(
        from shell in new[] { "bash", "zsh", "fish" }
        from line in new[]
        {
            ("clean ch", "check"),
            ("clean --fo", "--format"),
            ("clean --format j", "json jsonl"),
            ("clean page.html -f ma", "markdown"),
            ("clean check --a", "--approve"),
            ("clean check --ju", "--junit"),
            ("clean dedup --keep e", "earliest"),
            ("clean completions f", "fish"),
            ("clean page.html ch", ""),
            ("clean page.html --ap", ""),
        }
        select (shell, line.Item1, line.Item2));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Lines))]
    public void Shell_completes_commands_options_and_values(string shell, string line, string words)
    {
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Complete(shell, line));
    }

    [Theory]
    [InlineData("clean --format=j", "json jsonl")]
    [InlineData("clean --keep=e", "")]
    [InlineData("clean dedup --keep=e", "earliest")]
    public void Bash_completes_values_behind_an_equals_sign(string line, string words)
    {
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Complete("bash", line));
    }

    [Fact]
    public void Bash_offers_files_beside_commands_and_leaves_later_words_to_its_own_completion_of_paths()
    {
        _folder.Write("checked pages.html", "");

        Assert.Equal(["checked pages.html", "check"], Complete("bash", "clean che"));
        Assert.Empty(Complete("bash", "clean a.html che"));
        Assert.Empty(Complete("bash", "clean -- --fo"));
        Assert.Empty(Complete("bash", "clean -o che"));
    }

    [Theory]
    [InlineData("zsh")]
    [InlineData("fish")]
    public void Files_are_offered_where_a_path_may_stand(string shell)
    {
        _folder.Write("news.html", "");

        Assert.Equal(["news.html"], Complete(shell, "clean ne"));
        Assert.Equal(["news.html"], Complete(shell, "clean a.html ne"));
    }

    [Fact]
    public void Every_option_of_every_command_is_in_every_script()
    {
        var options = Program.AllCommands().SelectMany(command => command.Options).Where(option => !option.Hidden).Select(option => option.Name).Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("--junit", options);
        foreach (var shell in new[] { "bash", "zsh", "fish", "powershell" })
        {
            var run = CleanTool.Run("completions", shell);
            Assert.Equal(0, run.ExitCode);
            Assert.All(options, option => Assert.Contains(shell == "fish" ? $" -l {option[2..]} " : option, run.Output));
        }
    }

    [Fact]
    public void Unknown_shell_is_wrong_usage()
    {
        var run = CleanTool.Run("completions", "tcsh");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("clean: SHELL is one of bash, zsh, fish, powershell, not 'tcsh'", Assert.Single(run.ErrorLines));
    }

    private string[] Complete(string shell, string line)
    {
        Assert.SkipUnless(Array.Exists(["/bin/", "/usr/bin/", "/usr/local/bin/"], folder => File.Exists(folder + shell)), shell + " is not installed");
        var script = Path.Join(Path.GetTempPath(), $"clean-{Guid.NewGuid():N}.{shell}");
        File.WriteAllBytes(script, CleanTool.Run("completions", shell).OutputBytes);
        try
        {
            var start = new ToolStart { Executable = shell, Folder = _folder.Root };
            var run = shell switch
            {
                "bash" => CleanTool.Run(start, "--norc", "-c", Bash, "bash", script, line),
                "zsh" => CleanTool.Run(start, "-f", "-c", Zsh, "zsh", script, line),
                _ => CleanTool.Run(start, "--no-config", "-c", Fish, script, line),
            };
            Assert.Equal("", run.Errors);
            return run.Lines;
        }
        finally
        {
            File.Delete(script);
        }
    }
}
