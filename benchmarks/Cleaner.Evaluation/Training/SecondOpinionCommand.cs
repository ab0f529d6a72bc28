using System.CommandLine;
using System.Globalization;
using System.Text;
using Cleaner.Scoring.Features;

namespace Cleaner.Evaluation.Training;

/// <summary><c>second-opinion CORPORA</c>: what SmartReader's vote as features would add, out of fold, on no page, on the least certain and on all.</summary>
internal static class SecondOpinionCommand
{
    private static readonly double[] Shares = [0, 0.1, 0.2, 1];

    public static Command Create()
    {
        var corpora = new Argument<string>("CORPORA") { Description = "Folder of unpacked sets." };
        var report = new Option<string>("--report") { Description = "Where the table goes.", DefaultValueFactory = _ => "benchmarks/results/second-opinion.md" };
        var command = new Command("second-opinion", "Measures what SmartReader's vote adds to the block model.") { corpora, report };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpora), parsed.GetRequiredValue(report), Console.Error));
        return command;
    }

    public static void Run(string corpora, string report, TextWriter log)
    {
        var pages = TrainingData.Load(corpora, flattened: false);
        var vocabularies = VocabularyTraining.TrainFolds(pages);
        Validate(pages, vocabularies, 0, log);
        var offset = ThresholdChoice.Best(pages);
        var never = pages.Select(page => page.Scores.ToArray()).ToList();
        var certainty = ConfidenceFit.Certainties(pages, offset);

        var took = TimeSpan.Zero;
        foreach (var page in pages)
        {
            page.Extra = SecondOpinionColumns.Of(page, out var one);
            took += one;
        }

        Validate(pages, vocabularies, SecondOpinionColumns.Count, log);
        var always = pages.Select(page => page.Scores.ToArray()).ToList();
        var text = new StringBuilder("# SmartReader's vote as features, out of fold\n\n`Cleaner.Evaluation second-opinion CORPORA`. F1 of the scores alone, with SmartReader asked on this share of the pages, the least certain first.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"SmartReader took {took.TotalMilliseconds / pages.Count:0.0} ms a page, parsing included, in this run.\n\n| set | ");
        text.AppendJoin(" | ", Shares.Select(share => share.ToString("0 %", CultureInfo.InvariantCulture))).Append(" |\n|---|---|---|---|---|\n");
        var rows = pages.Where(page => page.Gold.HasText).GroupBy(page => page.Gold.Set, StringComparer.Ordinal).OrderBy(set => set.Key, StringComparer.Ordinal).Select(set => set.ToList()).ToList();
        var cells = rows.ConvertAll(row => new StringBuilder($"| {row[0].Gold.Set} |"));
        foreach (var share in Shares)
        {
            var cut = certainty.Order().ElementAtOrDefault((int)(share * pages.Count));
            for (var i = 0; i < pages.Count; i++)
            {
                (share >= 1 || certainty[i] < cut ? always[i] : never[i]).CopyTo(pages[i].Scores, 0);
            }

            for (var row = 0; row < rows.Count; row++)
            {
                cells[row].Append(CultureInfo.InvariantCulture, $" {ThresholdChoice.Score(rows[row], offset).F1:0.0000} |");
            }
        }

        text.AppendJoin('\n', cells).Append('\n');
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(report))!);
        File.WriteAllText(report, text.ToString());
        log.WriteLine(text);
        pages.ForEach(page => page.Dispose());
    }

    private static void Validate(List<TrainingPage> pages, List<Scoring.Words.Vocabulary> vocabularies, int extra, TextWriter log)
    {
        int[] added = [.. Enumerable.Range(FeatureTable.All.Length, extra)];
        new CrossValidation(
            pages,
            vocabularies,
            [.. Enumerable.Range(0, FeatureTable.FirstStage), .. added],
            [.. Enumerable.Range(0, FeatureTable.All.Length), .. added],
            TrainCommand.First,
            TrainCommand.Second,
            log).Run();
    }
}
