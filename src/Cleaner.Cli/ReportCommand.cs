using System.CommandLine;
using Cleaner.Cli.Helping;
using Cleaner.Cli.Inputs;
using Cleaner.Cli.Outputs;
using Cleaner.Cli.Reporting;

namespace Cleaner.Cli;

/// <summary><c>clean report PATH… -o OUT</c>: pages for people to look at, with what was kept, what went, and why.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, folders, or - for standard input, as for clean itself" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE|DIR", Description = "A file for one page (default: standard output); for many a folder, with an index.html" };
        var input = PageOptions.InputOption();
        var charset = PageOptions.CharsetOption();
        var url = PageOptions.UrlOption();
        var jobs = PageOptions.JobsOption();
        var command = new CommandWithExamples(
            "report", "Shows each page in a self-contained HTML file: kept blocks bright, dropped ones dimmed and tagged, the article beside them.",
            [
                new("clean report page.html -o page.report.html", "one page"),
                new("clean report pages/ -o report/", "many, with an index.html"),
            ])
        {
            paths, output, input, charset, url, jobs,
        };
        command.SetAction((parsed, token) =>
        {
            var given = PageOptions.PathsOrStandardInput(parsed.GetValue(paths) ?? []);
            var options = new InputOptions { Kind = PageOptions.Kind(parsed.GetValue(input)) };
            var many = PageOptions.AreMany(given, options.Kind);
            var format = new ReportFormat();
            var destination = Destination(parsed.GetValue(output), given, many, format);
            var except = (destination as ReportFolder)?.Folder;
            var run = new CleanRun
            {
                Cleaner = new NewsCleaner(),
                Info = new PageInfo
                {
                    Kind = options.Kind.ToPageKind(),
                    Charset = PageOptions.Charset(parsed.GetValue(charset)),
                    Url = PageOptions.Url(parsed.GetValue(url), many),
                },
                Format = format,
                Jobs = PageOptions.Jobs(parsed.GetValue(jobs)),
                Many = many,
                Total = many && !Console.IsErrorRedirected ? Task.Run(() => InputPaths.TotalLength(given, except, options.Kind), token) : null,
            };
            return run.RunAsync(InputPaths.List(given, except, options), destination, token);
        });
        return command;
    }

    private static IDestination Destination(string? output, string[] given, bool many, ReportFormat format)
    {
        if (!many)
        {
            return Destinations.Choose(output, given, many, format, resume: false);
        }

        if (output is null or "-" or "" || File.Exists(output))
        {
            throw new UsageException("a report of many pages needs --output with a folder");
        }

        Destinations.RefuseInput(output, given);
        return new ReportFolder(output, format);
    }
}
