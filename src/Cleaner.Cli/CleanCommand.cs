using System.CommandLine;
using Cleaner.Cli.Formats;
using Cleaner.Cli.Helping;
using Cleaner.Cli.Inputs;
using Cleaner.Cli.Outputs;

namespace Cleaner.Cli;

/// <summary><c>clean [PATH…]</c>: pages in, articles out.</summary>
internal static class CleanCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, folders (all pages, .jsonl and .warc files below, .gz too), or - for standard input" };
        var format = new Option<string>("--format", "-f") { HelpName = string.Join('|', PageFormats.Names), Description = "Default: text for one page, jsonl for many" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE|DIR", Description = "Default: standard output; a folder mirrors the input, one file a page" };
        var blocks = new Option<bool>("--blocks") { Arity = ArgumentArity.Zero, Description = "json and jsonl also list every block with its verdict" };
        var input = PageOptions.InputOption();
        var fields = new Option<string>("--fields") { HelpName = "html=NAME,…", Description = "Under which names lines of JSON hold html, text, url and id" };
        var resume = new Option<bool>("--resume") { Arity = ArgumentArity.Zero, Description = "Go on with what an earlier run left unfinished in --output" };
        var charset = PageOptions.CharsetOption();
        var url = PageOptions.UrlOption();
        var jobs = PageOptions.JobsOption();
        var explain = new Option<bool>("--explain") { Arity = ArgumentArity.Zero, Description = "Show every block with its verdict and what spoke for and against it" };
        var command = new CommandWithExamples(
            Program.Name, $"Turns scraped news pages, HTML or flattened text, into the article and nothing else.\nAs the first word also: {string.Join(", ", Program.CommandNames)} (see 'clean check --help').",
            [
                new("clean page.html", "the article's text"),
                new("clean -f markdown page.html -o article.md", "as Markdown, in a file"),
                new("curl -s https://example.org/news | clean -f json --blocks -", "with the verdict on every block"),
                new("clean --explain page.html", "every block in colour, and why"),
                new("clean crawl.warc.gz -o articles.jsonl", "a line of JSON a page, in order"),
                new("clean pages/ -f markdown -o articles/", "a file a page, in the folders of the input"),
            ])
        {
            paths, format, output, blocks, input, fields, charset, url, jobs, resume, explain,
        };
        command.SetAction((parsed, token) =>
        {
            var given = PageOptions.PathsOrStandardInput(parsed.GetValue(paths) ?? []);
            var options = new InputOptions { Kind = PageOptions.Kind(parsed.GetValue(input)), Fields = JsonFields.Parse(parsed.GetValue(fields)) };
            var many = PageOptions.AreMany(given, options.Kind);
            var explained = parsed.GetValue(explain);
            var chosen = explained ? Explained(parsed.GetValue(format), parsed.GetValue(blocks), parsed.GetValue(output)) : PageFormats.Choose(parsed.GetValue(format), many, parsed.GetValue(blocks));
            var info = new PageInfo
            {
                Kind = options.Kind.ToPageKind(),
                Charset = PageOptions.Charset(parsed.GetValue(charset)),
                Url = PageOptions.Url(parsed.GetValue(url), many),
            };
            var at = PageOptions.Jobs(parsed.GetValue(jobs));
            var destination = Destinations.Choose(parsed.GetValue(output), given, many, chosen, parsed.GetValue(resume));
            var except = parsed.GetValue(output) is "-" ? null : parsed.GetValue(output);
            var run = new CleanRun
            {
                Cleaner = new NewsCleaner(new CleanOptions { Explain = explained }),
                Info = info,
                Format = chosen,
                Jobs = at,
                Many = many,
                Total = many && !Console.IsErrorRedirected ? Task.Run(() => InputPaths.TotalLength(given, except, options.Kind), token) : null,
            };
            return run.RunAsync(InputPaths.List(given, except, options), destination, token);
        });
        return command;
    }

    private static ExplainFormat Explained(string? format, bool blocks, string? output) =>
        format is not null || blocks ? throw new UsageException("--explain has a form of its own: no --format, no --blocks")
        : new ExplainFormat(output is null or "-" && TerminalConsole.ShowsColor);
}
