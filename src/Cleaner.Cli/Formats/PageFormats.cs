namespace Cleaner.Cli.Formats;

/// <summary>The formats by name.</summary>
internal static class PageFormats
{
    private static readonly Dictionary<string, Func<bool, PageFormat>> s_formats = new(StringComparer.Ordinal)
    {
        ["text"] = static _ => new TextFormat(),
        ["markdown"] = static _ => new MarkdownFormat(),
        ["html"] = static _ => new HtmlFormat(),
        ["json"] = static blocks => new JsonFormat(blocks),
        ["jsonl"] = static blocks => new JsonLinesFormat(blocks),
        ["csv"] = static _ => new CsvFormat(),
    };

    public static IEnumerable<string> Names => s_formats.Keys;

    public static PageFormat Choose(string? name, bool many, bool blocks)
    {
        name ??= many ? "jsonl" : "text";
        if (!s_formats.TryGetValue(name, out var create))
        {
            throw new UsageException($"--format is one of {string.Join(", ", Names)}, not '{name}'");
        }

        return blocks && name is not ("json" or "jsonl") ? throw new UsageException("--blocks is for --format json or jsonl") : create(blocks);
    }
}
