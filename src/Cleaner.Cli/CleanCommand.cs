using System.CommandLine;
using Cleaner.Cli.Formats;
using Cleaner.Cli.Inputs;
using Cleaner.Cli.Outputs;

namespace Cleaner.Cli;

/// <summary><c>clean [PATH…]</c>: pages in, articles out.</summary>
internal static class CleanCommand
{
    private static readonly Dictionary<string, PageKind> s_kinds = new(StringComparer.Ordinal)
    {
        ["auto"] = PageKind.Auto,
        ["html"] = PageKind.Html,
        ["text"] = PageKind.Text,
    };

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.ZeroOrMore, Description = "Files, folders (all .html, .htm and .txt files below), or - for standard input" };
        var format = new Option<string>("--format", "-f") { HelpName = string.Join('|', PageFormats.Names), Description = "Default: text for one page, jsonl for many" };
        var output = new Option<string>("--output", "-o") { HelpName = "FILE|DIR", Description = "Default: standard output; a folder mirrors the input, one file a page" };
        var blocks = new Option<bool>("--blocks") { Arity = ArgumentArity.Zero, Description = "json and jsonl also list every block with its verdict" };
        var input = new Option<string>("--input") { HelpName = string.Join('|', s_kinds.Keys), Description = "What the pages are; default: told by their content" };
        var charset = new Option<string>("--charset") { HelpName = "NAME", Description = "The pages' character set, overriding what they declare" };
        var url = new Option<string>("--url") { HelpName = "URL", Description = "Where the page came from" };
        var jobs = new Option<string>("--jobs", "-j") { HelpName = "N", Description = "Pages cleaned at once; default: one for each processor" };
        var command = new Command(Program.Name, "Turns scraped news pages, HTML or flattened text, into the article and nothing else.\nAlso, as the first word: clean check SAMPLES and clean dedup PATH… (see 'clean dedup --help').")
        {
            paths, format, output, blocks, input, charset, url, jobs,
        };
        command.SetAction((parsed, token) =>
        {
            var given = PathsOrStandardInput(parsed.GetValue(paths) ?? []);
            var many = given.Length > 1 || Directory.Exists(given[0]);
            var chosen = PageFormats.Choose(parsed.GetValue(format), many, parsed.GetValue(blocks));
            var destination = Destinations.Choose(parsed.GetValue(output), given, many, chosen);
            var info = new PageInfo
            {
                Kind = Kind(parsed.GetValue(input)),
                Charset = Charset(parsed.GetValue(charset)),
                Url = Url(parsed.GetValue(url), many),
            };
            var pages = InputPaths.List(given, except: (destination as FolderDestination)?.Folder);
            return new CleanRun(info, Jobs(parsed.GetValue(jobs)), many).RunAsync(pages, destination, token);
        });
        return command;
    }

    private static string[] PathsOrStandardInput(string[] paths)
    {
        if (paths.Length == 0)
        {
            return Console.IsInputRedirected ? [InputPaths.StandardInput] : throw new UsageException("no page is named and none is piped in");
        }

        return paths.Count(path => path == InputPaths.StandardInput) > 1 ? throw new UsageException("standard input is named twice") : paths;
    }

    private static PageKind Kind(string? name) =>
        name is null ? PageKind.Auto : s_kinds.TryGetValue(name, out var kind) ? kind
        : throw new UsageException($"--input is one of {string.Join(", ", s_kinds.Keys)}, not '{name}'");

    /// <summary>Which names are known is the library's to say: it is asked with an empty page.</summary>
    private static string? Charset(string? name)
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

    private static Uri? Url(string? text, bool many)
    {
        if (text is null)
        {
            return null;
        }

        if (many)
        {
            throw new UsageException("--url is for one page");
        }

        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url
            : throw new UsageException($"--url is an address that begins with http:// or https://, not '{text}'");
    }

    private static int Jobs(string? text) =>
        text is null ? Environment.ProcessorCount : int.TryParse(text, out var jobs) && jobs is > 0 and <= 1024 ? jobs
        : throw new UsageException($"--jobs is a number from 1 to 1024, not '{text}'");
}
