using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Training;

/// <summary><c>second-opinion CORPORA</c>: what asking SmartReader adds out of fold and costs, never, on pages of low confidence, and always.</summary>
internal static class SecondOpinionCommand
{
    private static readonly SecondOpinion[] Choices = Enum.GetValues<SecondOpinion>();

    public static Command Create()
    {
        var corpora = new Argument<string>("CORPORA") { Description = "Folder of unpacked sets." };
        var folds = new Option<string>("--folds") { Description = "Folder with the models of the folds.", DefaultValueFactory = _ => FoldModels.Folder };
        var report = new Option<string>("--report") { Description = "Where the table goes.", DefaultValueFactory = _ => "benchmarks/results/second-opinion.md" };
        var command = new Command("second-opinion", "Measures what SmartReader's vote adds, and what it costs.") { corpora, folds, report };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(folds), parsed.GetRequiredValue(report), Console.Error));
        return command;
    }

    private static void Run(string corpora, string folds, string report, TextWriter log)
    {
        var cleaners = Choices.Select(choice => FoldModels.Load(folds, new CleanOptions { SecondOpinion = choice })
            ?? throw new InvalidDataException($"{folds}: not all models of the folds are here; 'train' makes them")).ToList();
        var took = new long[Choices.Length];
        var text = new StringBuilder("# SmartReader's second opinion, out of fold\n\n`Cleaner.Evaluation second-opinion CORPORA`: F1 of the whole pipeline with `CleanOptions.SecondOpinion`.\n\n");
        text.Append("| set | pages | ").AppendJoin(" | ", Choices).Append(" |\n|---|---|---|---|---|\n");
        foreach (var name in Corpus.SetsOf(corpora).Where(name => name != TrainingData.Ignored))
        {
            var pages = Corpus.Load(Path.Combine(corpora, name)).Where(page => page.HasText).ToList();
            var scores = pages.AsParallel().AsOrdered().Select(page => Score(page, cleaners, took)).ToList();
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {pages.Count} |");
            for (var choice = 0; choice < Choices.Length; choice++)
            {
                text.Append(CultureInfo.InvariantCulture, $" {PageScore.Mean([.. scores.Select(row => row[choice])]).F1:0.0000} |");
            }

            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"\nTime against never: {(double)took[1] / took[0]:0.0} on pages of low confidence, {(double)took[2] / took[0]:0.0} always.\n");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(report))!);
        File.WriteAllText(report, text.ToString());
        log.WriteLine(text);
    }

    private static PageScore[] Score(GoldPage page, List<IReadOnlyList<NewsCleaner>> cleaners, long[] took)
    {
        var bytes = page.ReadBytes();
        var scores = new PageScore[Choices.Length];
        for (var choice = 0; choice < Choices.Length; choice++)
        {
            var started = Stopwatch.GetTimestamp();
            var result = cleaners[choice][page.Fold].Clean(bytes, new PageInfo { Url = page.Url });
            Interlocked.Add(ref took[choice], Stopwatch.GetTimestamp() - started);
            scores[choice] = ShingleMeasure.Score(page.Text!, result.Text);
        }

        return scores;
    }
}
