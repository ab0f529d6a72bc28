using System.CommandLine;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Runners;
using Cleaner.Evaluation.Runs;

namespace Cleaner.Evaluation.Commands;

/// <summary>What every command that runs the systems takes.</summary>
internal sealed class RunOptions
{
    private readonly Argument<DirectoryInfo> corpora = new("CORPORA_DIR") { Description = "folder with one folder per set (gold.jsonl and html/)" };

    private readonly Option<string?> sets = new("--sets", "--set") { Description = "only these sets, separated by commas", HelpName = "NAME,…" };

    private readonly Option<DirectoryInfo> peers = new("--peers")
    {
        Description = "what benchmarks/peers/extract.mjs wrote",
        HelpName = "DIR",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine("artifacts", "peers")),
    };

    private readonly Option<int> jobs = new("--jobs", "-j") { Description = "pages worked on at once", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };

    public void AddTo(Command command)
    {
        command.Arguments.Add(corpora);
        command.Options.Add(sets);
        command.Options.Add(peers);
        command.Options.Add(jobs);
    }

    /// <summary>Runs all systems on the pages asked for.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder or set.</exception>
    public EvaluationRun Run(ParseResult parsed)
    {
        var root = parsed.GetRequiredValue(corpora).FullName;
        var there = Corpus.SetsOf(root);
        var asked = parsed.GetValue(sets)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. there];
        if (asked.Except(there, StringComparer.Ordinal).FirstOrDefault() is { } missing)
        {
            throw new DirectoryNotFoundException($"{root}: no set {missing}; there are {string.Join(", ", there)}");
        }

        return EvaluationRun.Of(root, asked, Contestants.All(parsed.GetRequiredValue(peers).FullName), Math.Max(1, parsed.GetValue(jobs)), Console.Error);
    }
}
