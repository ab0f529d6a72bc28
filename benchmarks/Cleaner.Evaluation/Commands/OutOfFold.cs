using System.CommandLine;
using System.Globalization;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Training;

namespace Cleaner.Evaluation.Commands;

/// <summary>What evaluations of our own cleaner on changed pages take: the pages, and the models of the folds, so that no page is judged by what learned from its site.</summary>
/// <param name="defaultSets">The sets judged where none are named, separated by commas.</param>
internal sealed class OutOfFold(string defaultSets)
{
    private readonly Argument<DirectoryInfo> corpora = new("CORPORA_DIR") { Description = "folder with one folder per set (gold.jsonl and html/)" };

    private readonly Option<string> sets = new("--sets", "--set") { Description = "these sets, separated by commas", HelpName = "NAME,…", DefaultValueFactory = _ => defaultSets };

    private readonly Option<string> folds = new("--folds") { Description = "what `train` left", HelpName = "DIR", DefaultValueFactory = _ => FoldModels.Folder };

    private readonly Option<int> most = new("--most") { Description = "at most so many pages of a set, spread evenly over it", HelpName = "N", DefaultValueFactory = _ => int.MaxValue };

    private readonly Option<string?> half = new("--half") { Description = "only the sites of this half, develop or aside, so that rules are never tuned on pages that are reported", HelpName = "NAME" };

    private readonly Option<int> jobs = new("--jobs", "-j") { Description = "pages worked on at once", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };

    public void AddTo(Command command)
    {
        command.Arguments.Add(corpora);
        command.Options.Add(sets);
        command.Options.Add(folds);
        command.Options.Add(most);
        command.Options.Add(half.AcceptOnlyFromAmong("develop", "aside"));
        command.Options.Add(jobs);
    }

    /// <summary>Judges every page that has a full text; the results are in the pages' order whatever the number of jobs.</summary>
    /// <exception cref="InvalidDataException">The models of the folds are missing.</exception>
    public List<T> Judge<T>(ParseResult parsed, Func<GoldPage, NewsCleaner, T?> judge)
        where T : class
    {
        var folder = parsed.GetRequiredValue(folds);
        var cleaners = FoldModels.Load(folder) ?? throw new InvalidDataException($"{folder}: no models of the folds; `train` makes them");
        var results = new List<T>();
        foreach (var set in parsed.GetRequiredValue(sets).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pages = Corpus.Load(Path.Combine(parsed.GetRequiredValue(corpora).FullName, set)).Where(page => page.HasText && IsIn(parsed.GetValue(half), page.Site)).ToArray();
            var count = Math.Min(pages.Length, parsed.GetValue(most));
            var ofSet = new T?[count];
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, parsed.GetValue(jobs)) }, i =>
            {
                var page = pages[(int)((long)i * pages.Length / count)];
                ofSet[i] = judge(page, cleaners[page.Fold]);
            });
            results.AddRange(ofSet.OfType<T>());
            Console.Error.WriteLine($"{set}: {count} pages");
        }

        return results;
    }

    /// <summary>The arguments that chose the pages, for a report's head.</summary>
    public string Arguments(ParseResult parsed) =>
        "CORPORA_DIR" + (parsed.GetValue(half) is { } asked ? " --half " + asked : "") + (parsed.GetValue(most) is < int.MaxValue and var count ? " --most " + count.ToString(CultureInfo.InvariantCulture) : "");

    /// <summary>Whether a site is of the half that rules are developed on. Halves cut across the folds: the models do not know of them.</summary>
    public static bool IsDevelop(string site) => Folds.Of("half of " + site) % 2 == 0;

    private static bool IsIn(string? half, string site) => half is null || IsDevelop(site) == (half == "develop");
}
