using System.CommandLine;
using Cleaner.Evaluation.Reports;

namespace Cleaner.Evaluation.Commands;

/// <summary><c>extraction</c>: the tables of text quality.</summary>
internal static class ExtractionCommand
{
    public const string ResultFile = "benchmarks/results/extraction.md";

    public static Command Create()
    {
        var run = new RunOptions();
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo(ResultFile) };
        var tsv = new Option<FileInfo?>("--tsv") { Description = "also every page's figures", HelpName = "FILE" };
        var command = new Command("extraction", "How much of the article, and how much else: all systems side by side.") { output, tsv };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var result = run.Run(parsed);
            var report = ExtractionReport.Write(result, "Cleaner.Evaluation extraction");
            Console.Out.Write(report);
            Output.Save(parsed.GetRequiredValue(output), report);
            if (parsed.GetValue(tsv) is { } file)
            {
                Output.Save(file, PageScores.Write(result));
            }
        });
        return command;
    }
}
