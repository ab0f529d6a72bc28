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
        var input = InputOption();
        var fields = new Option<string>("--fields") { HelpName = "html=NAME,…", Description = "Under which names lines of JSON hold html, text, url and id" };
        var resume = new Option<bool>("--resume") { Arity = ArgumentArity.Zero, Description = "Go on with what an earlier run left unfinished in --output" };
        var charset = CharsetOption();
        var url = UrlOption();
        var jobs = JobsOption();
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
            var given = PathsOrStandardInput(parsed.GetValue(paths) ?? []);
            var options = new InputOptions { Kind = Kind(parsed.GetValue(input)), Fields = JsonFields.Parse(parsed.GetValue(fields)) };
            var many = AreMany(given, options.Kind);
            var explained = parsed.GetValue(explain);
            var chosen = explained ? Explained(parsed.GetValue(format), parsed.GetValue(blocks), parsed.GetValue(output)) : PageFormats.Choose(parsed.GetValue(format), many, parsed.GetValue(blocks));
            var info = new PageInfo
            {
                Kind = options.Kind.ToPageKind(),
                Charset = Charset(parsed.GetValue(charset)),
                Url = Url(parsed.GetValue(url), many),
            };
            var at = Jobs(parsed.GetValue(jobs));
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

    internal static Option<string> InputOption() => new Option<string>("--input") { HelpName = string.Join('|', InputKinds.Names), Description = "What the files hold; default: told by extension and content" };

    internal static Option<string> CharsetOption() => new Option<string>("--charset") { HelpName = "NAME", Description = "The pages' character set, overriding what they declare" };

    internal static Option<string> UrlOption() => new Option<string>("--url") { HelpName = "URL", Description = "Where the page came from" };

    internal static Option<string> JobsOption() => new Option<string>("--jobs", "-j") { HelpName = "N", Description = "Pages cleaned at once; default: one for each processor" };

    internal static bool AreMany(string[] given, InputKind kind) =>
        given.Length > 1 || Directory.Exists(given[0]) || InputPaths.Files(given, null, kind).First().Kind.HoldsMany();

    internal static string[] PathsOrStandardInput(string[] paths)
    {
        if (paths.Length == 0)
        {
            return Console.IsInputRedirected ? [InputPaths.StandardInput] : throw new UsageException("no page is named and none is piped in");
        }

        return paths.Count(path => path == InputPaths.StandardInput) > 1 ? throw new UsageException("standard input is named twice") : paths;
    }

    internal static InputKind Kind(string? name) =>
        name is null ? InputKind.Auto
        : InputKinds.Find(name) ?? throw new UsageException($"--input is one of {string.Join(", ", InputKinds.Names)}, not '{name}'");

    /// <summary>Which names are known is the library's to say: it is asked with an empty page.</summary>
    internal static string? Charset(string? name)
    {
        try
        {
            new NewsCleaner().Clean(ReadOnlyMemory<byte>.Empty, new PageInfo { Charset = name });
            return name;
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--charset '{name}' is no known character set");
        }
    }

    internal static Uri? Url(string? text, bool many)
    {
        if (text is null)
        {
            return null;
        }

        if (many)
        {
            throw new UsageException("--url is for one page");
        }

        return WebAddress.Of(text)
            ?? throw new UsageException($"--url is an address that begins with http:// or https://, not '{text}'");
    }

    internal static int Jobs(string? text) =>
        text is null ? Environment.ProcessorCount : int.TryParse(text, out var jobs) && jobs is > 0 and <= 1024 ? jobs
        : throw new UsageException($"--jobs is a number from 1 to 1024, not '{text}'");
}
