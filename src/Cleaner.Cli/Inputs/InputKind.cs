namespace Cleaner.Cli.Inputs;

/// <summary>What a file holds.</summary>
internal enum InputKind
{
    /// <summary>Told by a file's extension, and by the content of standard input.</summary>
    Auto,

    /// <summary>One page; told by its content which of the two it is.</summary>
    Page,

    /// <summary>One page of HTML.</summary>
    Html,

    /// <summary>One page of text.</summary>
    Text,

    /// <summary>A page a line, as JSON.</summary>
    JsonLines,

    /// <summary>A web archive.</summary>
    Warc,
}

/// <summary>The kinds by name and by extension.</summary>
internal static class InputKinds
{
    private const string Gzip = ".gz";

    private static readonly string[] s_pages = [".html", ".htm", ".txt"];
    private static readonly string[] s_lines = [".jsonl"];
    private static readonly string[] s_archives = [".warc"];

    private static readonly Dictionary<string, InputKind> s_names = new(StringComparer.Ordinal)
    {
        ["auto"] = InputKind.Auto,
        ["html"] = InputKind.Html,
        ["text"] = InputKind.Text,
        ["jsonl"] = InputKind.JsonLines,
        ["warc"] = InputKind.Warc,
    };

    public static IEnumerable<string> Names => s_names.Keys;

    public static InputKind? Find(string name) => s_names.TryGetValue(name, out var kind) ? kind : null;

    public static bool HoldsMany(this InputKind kind) => kind is InputKind.JsonLines or InputKind.Warc;

    /// <summary>What the library is told.</summary>
    public static PageKind ToPageKind(this InputKind kind) => kind switch
    {
        InputKind.Html => PageKind.Html,
        InputKind.Text => PageKind.Text,
        _ => PageKind.Auto,
    };

    /// <summary>What a file holds that was named by hand: as wanted, or else by its extension, and a page where that says nothing.</summary>
    public static InputKind OfFile(string path, InputKind wanted) =>
        wanted != InputKind.Auto ? wanted : OfExtension(Path.GetExtension(WithoutGzip(path))) ?? InputKind.Page;

    /// <summary>What a file holds that was found in a folder; null where it is none of what is wanted.</summary>
    public static InputKind? OfFound(string path, InputKind wanted)
    {
        var inner = WithoutGzip(path);
        var extension = Path.GetExtension(inner);

        // A file called page.gz is a page; archive.tar.gz is not.
        var kind = extension.Length == 0 && inner.Length < path.Length ? InputKind.Page : OfExtension(extension);
        return wanted == InputKind.Auto ? kind
            : wanted.HoldsMany() ? (kind == wanted ? kind : null)
            : (kind == InputKind.Page ? wanted : null);
    }

    public static bool IsGzip(string path) => path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase);

    public static string WithoutGzip(string path) => IsGzip(path) ? path[..^Gzip.Length] : path;

    /// <summary>What a folder is searched for, in words.</summary>
    public static string Extensions(InputKind wanted) => wanted switch
    {
        InputKind.Auto => Listed([.. s_pages, .. s_lines, .. s_archives]),
        InputKind.JsonLines => Listed(s_lines),
        InputKind.Warc => Listed(s_archives),
        _ => Listed(s_pages),
    };

    private static string Listed(string[] extensions) =>
        extensions.Length == 1 ? extensions[0] : $"{string.Join(", ", extensions[..^1])} or {extensions[^1]}";

    private static InputKind? OfExtension(string extension) =>
        s_pages.Contains(extension, StringComparer.OrdinalIgnoreCase) ? InputKind.Page
        : s_lines.Contains(extension, StringComparer.OrdinalIgnoreCase) ? InputKind.JsonLines
        : s_archives.Contains(extension, StringComparer.OrdinalIgnoreCase) ? InputKind.Warc
        : null;
}
