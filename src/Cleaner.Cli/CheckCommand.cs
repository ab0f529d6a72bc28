using System.CommandLine;
using System.Text;
using Cleaner.Cli.Checking;
using Cleaner.Cli.Helping;
using Cleaner.Cli.Outputs;

namespace Cleaner.Cli;

/// <summary><c>clean check SAMPLES</c>: every sample's page against what is expected of it.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var samples = new Argument<string>("SAMPLES") { Description = "A folder of sample folders, or one of them: page.html or page.txt, expected.txt, expected.json" };
        var approve = new Option<bool>("--approve") { Arity = ArgumentArity.Zero, Description = "Take what is found in samples that differ as what is expected of them" };
        var junit = new Option<string>("--junit") { HelpName = "FILE", Description = "Also write the outcome in JUnit's XML, for continuous integration to show" };
        var command = new CommandWithExamples(
            "check", "Compares each sample page with its expected files; exit code 1 and a diff where they differ.",
            [
                new("clean check samples", "lines with - were expected, lines with + were found"),
                new("clean check samples/new-site --approve", "writes the expected files of a new sample"),
                new("clean check samples --junit clean-check.xml", "in continuous integration"),
            ])
        {
            samples, approve, junit,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(samples), parsed.GetValue(approve), parsed.GetValue(junit)));
        return command;
    }

    private static int Run(string folder, bool approve, string? junit)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"'{folder}' is no folder of samples");
        }

        var samples = Sample.Find(folder);
        if (samples.Count == 0)
        {
            throw new UsageException($"'{folder}' holds no sample: no page.html or page.txt in it or in its sub-folders");
        }

        // Before any work: a report that cannot be written is known at once.
        using var report = junit is null ? null : new AtomicFile(junit);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var checks = new List<SampleCheck>(samples.Count);
        foreach (var sample in samples)
        {
            var check = SampleCheck.Run(sample, approve);
            checks.Add(check);
            Show(check, output);
        }

        report?.Stream.Write(Encoding.UTF8.GetBytes(JUnitReport.Write(checks)));
        report?.Commit();
        int Count(Outcome outcome) => checks.Count(check => check.Outcome == outcome);
        var failed = Count(Outcome.Failed);
        Notes.Write($"{samples.Count} samples, {Count(Outcome.Approved)} approved, {Count(Outcome.Differs)} differ{(failed > 0 ? $", {failed} failed" : "")}");
        return failed + Count(Outcome.Differs) == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static void Show(SampleCheck check, StreamWriter output)
    {
        switch (check.Outcome)
        {
            case Outcome.Approved:
                output.WriteLine(check.Sample.Name + ": approved");
                break;
            case Outcome.Failed:
                output.WriteLine($"{check.Sample.Name}: {check.Error}");
                break;
            case Outcome.Differs:
                output.WriteLine(check.Sample.Name);
                foreach (var difference in check.Differences)
                {
                    output.WriteLine(difference.ToString());
                }

                break;
        }
    }
}
