using System.CommandLine;
using Cleaner.Evaluation.Reports;

namespace Cleaner.Evaluation.Commands;

/// <summary><c>metadata</c>: titles, dates, authors, site names, languages.</summary>
internal static class MetadataCommand
{
    public const string ResultFile = "benchmarks/results/metadata.md";

    public static Command Create()
    {
        var run = new RunOptions();
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo(ResultFile) };
        var command = new Command("metadata", "Titles, dates, authors, site names and languages: all systems side by side.") { output };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var report = MetadataReport.Write(run.Run(parsed), "Cleaner.Evaluation metadata");
            Console.Out.Write(report);
            Output.Save(parsed.GetRequiredValue(output), report);
        });
        return command;
    }
}
