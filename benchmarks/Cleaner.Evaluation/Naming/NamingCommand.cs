using System.CommandLine;
using Cleaner.Evaluation.Commands;

namespace Cleaner.Evaluation.Naming;

/// <summary><c>naming</c>: how well dropped blocks are named on labelled pages.</summary>
internal static class NamingCommand
{
    public const string ResultFile = "benchmarks/results/naming.md";

    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "labelled pages, one folder a group", DefaultValueFactory = _ => new DirectoryInfo("benchmarks/naming") };
        var samples = new Option<DirectoryInfo>("--samples") { Description = "the samples, whose named blocks are a group too", HelpName = "DIR", DefaultValueFactory = _ => new DirectoryInfo("samples") };
        var groups = new Option<string?>("--groups", "--group") { Description = "only these groups, separated by commas; nothing is written then", HelpName = "NAME,…" };
        var errors = new Option<bool>("--errors") { Description = "instead of the report, print every block named wrongly; not for the half kept aside" };
        var output = new Option<FileInfo>("--output", "-o") { Description = "the report", HelpName = "FILE", DefaultValueFactory = _ => new FileInfo(ResultFile) };
        var command = new Command("naming", "How well dropped blocks are named: reasons, categories and labels on our own labelled pages.") { folder, samples, groups, errors, output };
        command.Validators.Add(result =>
        {
            if (result.GetValue(errors) && (Split(result.GetValue(groups))?.Contains(NamingGroup.Aside) ?? true))
            {
                result.AddError($"--errors needs --groups without '{NamingGroup.Aside}': the errors of the half kept aside are not shown.");
            }
        });
        command.SetAction(parsed =>
        {
            var chosen = Split(parsed.GetValue(groups));
            var found = NamingGroup.Of(parsed.GetRequiredValue(folder).FullName, parsed.GetRequiredValue(samples).FullName, chosen);
            if (parsed.GetValue(errors))
            {
                Console.Out.Write(NamingReport.Errors(found));
                return;
            }

            var report = NamingReport.Write(found, "Cleaner.Evaluation naming");
            Console.Out.Write(report);
            if (chosen is null)
            {
                Output.Save(parsed.GetRequiredValue(output), report);
            }
        });
        return command;
    }

    private static string[]? Split(string? names) => names?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
