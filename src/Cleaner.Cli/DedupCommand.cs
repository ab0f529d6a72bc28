using System.CommandLine;
using Cleaner.Cli.Helping;
using Cleaner.NearDuplicates;

namespace Cleaner.Cli;

/// <summary><c>clean dedup PATH…</c>: the reprints among many articles.</summary>
internal static class DedupCommand
{
    private const string RedisScheme = "redis://";

    private static readonly Dictionary<string, KeepPolicy> s_policies = new(StringComparer.Ordinal)
    {
        ["first-seen"] = KeepPolicy.FirstSeen,
        ["earliest"] = KeepPolicy.Earliest,
        ["longest"] = KeepPolicy.Longest,
        ["source-rank"] = KeepPolicy.SourceRank,
    };

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Files of lines {\"id\",\"text\"} or of lines that clean writes (.jsonl), pages, folders of pages, or - for such lines on standard input",
        };
        var pairs = new Option<bool>("--pairs") { Arity = ArgumentArity.Zero, Description = "Every two articles that match, instead of the clusters" };
        var index = new Option<string>("--index") { HelpName = "FILE", Description = "Keep the index in this file, and begin with what it holds already" };
        var keep = new Option<string>("--keep") { HelpName = string.Join('|', s_policies.Keys), Description = "Which of a cluster is to be kept; default: first-seen" };
        var simplify = new Option<bool>("--simplify") { Arity = ArgumentArity.Zero, Description = "Match traditional with simplified Chinese; a choice made once for an index" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Description = "Default: standard output" };
        var command = new CommandWithExamples(
            "dedup", "Finds the articles that reprint one another: a line of JSON for each cluster.",
            [
                new("clean pages/ | clean dedup -", "the reprints among many pages"),
                new("clean dedup articles.jsonl --pairs", "every two that match"),
                new("clean dedup today.jsonl --index news.index", "against everything seen before"),
                new("clean dedup articles.jsonl --keep earliest -o clusters.jsonl", "keeps who published first"),
            ])
        {
            paths, pairs, index, keep, simplify, output,
        };
        command.SetAction((parsed, token) =>
        {
            var given = parsed.GetValue(paths) is { Length: > 0 } named ? named
                : Console.IsInputRedirected ? [Inputs.InputPaths.StandardInput]
                : throw new UsageException("no article is named and none is piped in");
            var run = new DedupRun
            {
                Pairs = parsed.GetValue(pairs),
                Keep = Policy(parsed.GetValue(keep)),
                IndexFile = IndexFile(parsed.GetValue(index)),
                Options = new NearDuplicateOptions { SimplifyChinese = parsed.GetValue(simplify) },
                Output = parsed.GetValue(output),
            };
            RefuseOverwriting(run, given);
            return run.RunAsync(given, token);
        });
        return command;
    }

    private static void RefuseOverwriting(DedupRun run, IReadOnlyList<string> inputs)
    {
        if (run.Output is null or "-")
        {
            return;
        }

        var output = run.Output.Length == 0 ? throw new UsageException("--output is empty") : Path.GetFullPath(run.Output);
        if (inputs.Any(input => input != Inputs.InputPaths.StandardInput && Path.GetFullPath(input) == output))
        {
            throw new UsageException($"--output '{run.Output}' is an input");
        }

        if (run.IndexFile is not null && Path.GetFullPath(run.IndexFile) == output)
        {
            throw new UsageException($"--output '{run.Output}' is the index");
        }
    }

    private static KeepPolicy Policy(string? name) =>
        name is null ? KeepPolicy.FirstSeen : s_policies.TryGetValue(name, out var policy) ? policy
        : throw new UsageException($"--keep is one of {string.Join(", ", s_policies.Keys)}, not '{name}'");

    private static string? IndexFile(string? path) =>
        path is "" ? throw new UsageException("--index needs a file")
        : path?.StartsWith(RedisScheme, StringComparison.OrdinalIgnoreCase) == true ? throw new UsageException("--index is a file: this build keeps none on Redis")
        : path;
}
