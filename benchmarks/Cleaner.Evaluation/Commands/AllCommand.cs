using System.CommandLine;
using Cleaner.Evaluation.Reports;

namespace Cleaner.Evaluation.Commands;

/// <summary><c>all</c>: every table, from one run over the pages.</summary>
internal static class AllCommand
{
    public static Command Create()
    {
        var run = new RunOptions();
        var folder = new Option<DirectoryInfo>("--output", "-o") { Description = "folder for the reports", HelpName = "DIR", DefaultValueFactory = _ => new DirectoryInfo("benchmarks/results") };
        var tsv = new Option<FileInfo>("--tsv") { Description = "every page's figures", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo("artifacts/evaluation/pages.tsv") };
        var command = new Command("all", "Every table, printed and written.") { folder, tsv };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var result = run.Run(parsed);
            var target = parsed.GetRequiredValue(folder).FullName;
            Save(Path.Combine(target, Path.GetFileName(ExtractionCommand.ResultFile)), ExtractionReport.Write(result, "Cleaner.Evaluation all"));
            Save(Path.Combine(target, Path.GetFileName(MetadataCommand.ResultFile)), MetadataReport.Write(result, "Cleaner.Evaluation all"));
            Output.Save(parsed.GetRequiredValue(tsv), PageScores.Write(result));
        });
        return command;
    }

    private static void Save(string path, string report)
    {
        Console.Out.Write(report + "\n");
        Output.Save(new FileInfo(path), report);
    }
}
