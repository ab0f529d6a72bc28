using System.CommandLine;
using Cleaner.Evaluation.Reports;

namespace Cleaner.Evaluation.Commands;

/// <summary><c>worst</c>: where we are worst, with what was kept beside the gold.</summary>
internal static class WorstCommand
{
    private const int Ours = 0;

    public static Command Create()
    {
        var run = new RunOptions();
        var count = new Option<int>("--count", "-n") { Description = "number of pages", HelpName = "N", DefaultValueFactory = _ => 10 };
        var command = new Command("worst", "Our worst pages: + kept but not in the gold, - in the gold but not kept. Prints text of the pages: not for the repository.") { count };
        run.AddTo(command);
        command.SetAction(parsed => Console.Out.Write(WorstPages.Write(run.Run(parsed), Ours, parsed.GetValue(count))));
        return command;
    }
}
