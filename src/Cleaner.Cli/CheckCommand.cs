using System.CommandLine;
using System.Text;
using Cleaner.Cli.Checking;

namespace Cleaner.Cli;

/// <summary><c>clean check SAMPLES</c>: every sample's page against what is expected of it.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var samples = new Argument<string>("SAMPLES") { Description = "A folder of sample folders, or one of them: page.html or page.txt, expected.txt, expected.json" };
        var approve = new Option<bool>("--approve") { Arity = ArgumentArity.Zero, Description = "Take what is found in samples that differ as what is expected of them" };
        var command = new Command("check", "Compares each sample page with its expected files; exit code 1 and a diff where they differ.") { samples, approve };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(samples), parsed.GetValue(approve)));
        return command;
    }

    private static int Run(string folder, bool approve)
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

        var (approved, differing) = (0, 0);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        foreach (var sample in samples)
        {
            switch (Check(sample, approve, output))
            {
                case Outcome.Approved:
                    approved++;
                    break;
                case Outcome.Differs:
                    differing++;
                    break;
            }
        }

        Notes.Write($"{samples.Count} samples, {approved} approved, {differing} differ");
        return differing == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static Outcome Check(Sample sample, bool approve, StreamWriter output)
    {
        CleanResult result;
        try
        {
            result = sample.Clean();
        }
        catch (PageLimitException refusal)
        {
            output.WriteLine($"{sample.Name}: {refusal.Message}");
            return Outcome.Differs;
        }

        var differences = SampleComparison.Compare(sample, result);
        if (approve && (differences.Count > 0 || !File.Exists(sample.JsonPath)))
        {
            Approval.Write(sample, result);
            output.WriteLine(sample.Name + ": approved");
            return Outcome.Approved;
        }

        if (differences.Count > 0)
        {
            output.WriteLine(sample.Name);
            differences.ForEach(difference => output.WriteLine(difference.ToString()));
        }

        return differences.Count == 0 ? Outcome.AsExpected : Outcome.Differs;
    }

    private enum Outcome
    {
        AsExpected,
        Approved,
        Differs,
    }
}
