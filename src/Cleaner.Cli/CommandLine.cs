using System.CommandLine;
using System.CommandLine.Parsing;
using Cleaner.Cli.Helping;

namespace Cleaner.Cli;

/// <summary>Parses and runs one command, and keeps System.CommandLine from taking paths for anything else.</summary>
internal static class CommandLine
{
    private const string FirstToken = "--first-token";

    public static async Task<int> RunAsync(Command command, ReadOnlyMemory<string> tokens)
    {
        try
        {
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
            if (command.Name == Program.Name)
            {
                // A batch sees to being interrupted by itself, and one page needs no ceremony.
                configuration.ProcessTerminationTimeout = null;
            }

            return await Parse(command, tokens).InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (UsageException problem)
        {
            Notes.Write($"{problem.Message} (see 'clean{(command.Name == Program.Name ? "" : " " + command.Name)} --help')");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // The last word: whatever went wrong, it is one line and an exit code, never a stack trace.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            Notes.Write(Notes.Describe(problem));
            return ExitCode.Failed;
        }
    }

    /// <summary>Adds what every command has: help and version.</summary>
    public static Command WithCommonOptions(Command command)
    {
        command.Options.Add(HelpWithExamples.For(command));
        command.Options.Add(new VersionOption());
        return command;
    }

    private static ParseResult Parse(Command command, ReadOnlyMemory<string> tokens)
    {
        WithCommonOptions(command).Options.Add(new Option<bool>(FirstToken) { Hidden = true, Arity = ArgumentArity.Zero });
        CheckFlags(command, tokens.Span);

        // The parser drops a first token that ends in the program's name (`pages/clean`) or stands in brackets (`[a]`, its directives):
        // so no path is ever first. Response files are off, so that `@a` is a path as well.
        // (--version insists on standing alone.)
        string[] rest = tokens.Span is ["--version"] ? ["--version"] : [FirstToken, .. tokens.Span];
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = command.Name == Program.Name
            ? command.Parse([Program.Name, .. rest], configuration)
            : new Command(Program.Name) { command }.Parse([Program.Name, command.Name, .. rest], configuration);
        if (parsed.Errors.Count > 0)
        {
            throw new UsageException(parsed.Errors[0].Message.TrimEnd('.'));
        }

        CheckPaths(command, parsed, tokens.Span);
        return parsed;
    }

    /// <summary>The parser takes the value of <c>--flag=value</c> for a path, where the flag has none.</summary>
    private static void CheckFlags(Command command, ReadOnlySpan<string> tokens)
    {
        foreach (var token in BeforeDoubleDash(tokens))
        {
            var name = token.AsSpan(0, Math.Max(0, token.AsSpan().IndexOfAny('=', ':')));
            foreach (var option in command.Options)
            {
                if (option.Arity.MaximumNumberOfValues == 0 && name.SequenceEqual(option.Name))
                {
                    throw new UsageException($"{option.Name} takes no value");
                }
            }
        }
    }

    /// <summary>The parser takes an option it does not know for a path.</summary>
    private static void CheckPaths(Command command, ParseResult parsed, ReadOnlySpan<string> tokens)
    {
        var before = BeforeDoubleDash(tokens);
        var literal = Math.Max(0, tokens.Length - before.Length - 1);
        foreach (var argument in command.Arguments)
        {
            var values = parsed.GetResult(argument)?.Tokens ?? [];
            for (var i = 0; i < values.Count - literal; i++)
            {
                if (values[i].Value is ['-', _, ..])
                {
                    throw new UsageException($"unknown option '{values[i].Value}'; a path that begins with '-' goes after '--'");
                }
            }

            if (values.Any(value => value.Value.Length == 0))
            {
                throw new UsageException("a path is empty");
            }
        }
    }

    private static ReadOnlySpan<string> BeforeDoubleDash(ReadOnlySpan<string> tokens)
    {
        var at = tokens.IndexOf("--");
        return at < 0 ? tokens : tokens[..at];
    }
}
