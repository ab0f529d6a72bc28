using System.CommandLine;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli;

/// <summary>What the commands that clean pages ask about them alike, and how it is read.</summary>
internal static class PageOptions
{
    public static Option<string> InputOption() => new Option<string>("--input") { HelpName = string.Join('|', InputKinds.Names), Description = "What the files hold; default: told by extension and content" };

    public static Option<string> CharsetOption() => new Option<string>("--charset") { HelpName = "NAME", Description = "The pages' character set, overriding what they declare" };

    public static Option<string> UrlOption() => new Option<string>("--url") { HelpName = "URL", Description = "Where the page came from" };

    public static Option<string> JobsOption() => new Option<string>("--jobs", "-j") { HelpName = "N", Description = "Pages cleaned at once; default: one for each processor" };

    public static bool AreMany(string[] given, InputKind kind) =>
        given.Length > 1 || Directory.Exists(given[0]) || InputPaths.Files(given, null, kind).First().Kind.HoldsMany();

    public static string[] PathsOrStandardInput(string[] paths)
    {
        if (paths.Length == 0)
        {
            return Console.IsInputRedirected ? [InputPaths.StandardInput] : throw new UsageException("no page is named and none is piped in");
        }

        return paths.Count(path => path == InputPaths.StandardInput) > 1 ? throw new UsageException("standard input is named twice") : paths;
    }

    public static InputKind Kind(string? name) =>
        name is null ? InputKind.Auto
        : InputKinds.Find(name) ?? throw new UsageException($"--input is one of {string.Join(", ", InputKinds.Names)}, not '{name}'");

    /// <summary>Which names are known is the library's to say: it is asked with an empty page.</summary>
    public static string? Charset(string? name)
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

    public static Uri? Url(string? text, bool many)
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

    public static int Jobs(string? text) =>
        text is null ? Environment.ProcessorCount : int.TryParse(text, out var jobs) && jobs is > 0 and <= 1024 ? jobs
        : throw new UsageException($"--jobs is a number from 1 to 1024, not '{text}'");
}
