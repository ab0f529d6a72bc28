using System.Text.Json;
using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Corpora;

/// <summary>Reads a set: a folder with <c>gold.jsonl</c> and the pages it names.</summary>
internal static class Corpus
{
    private const string GoldFile = "gold.jsonl";

    /// <summary>Names of the sets in a folder of sets, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist or holds no set.</exception>
    public static IReadOnlyList<string> SetsOf(string root)
    {
        var sets = Directory.Exists(root)
            ? Directory.EnumerateDirectories(root).Where(folder => File.Exists(Path.Combine(folder, GoldFile))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).ToList()
            : [];
        return sets.Count > 0 ? sets : throw new DirectoryNotFoundException($"{root}: no folder in it has a {GoldFile}");
    }

    /// <summary>All pages of one set in the order of its file, with the title cut from golds that begin with it; nothing is left out here.</summary>
    /// <param name="folder">The set's folder; its name is the set's name.</param>
    /// <exception cref="InvalidDataException">A line is not what a gold line should be.</exception>
    public static IReadOnlyList<GoldPage> Load(string folder)
    {
        var set = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var pages = new List<GoldPage>();
        foreach (var line in File.ReadLines(Path.Combine(folder, GoldFile)))
        {
            if (line.Length > 0)
            {
                var row = JsonSerializer.Deserialize(line, GoldJson.Default.GoldRow)
                    ?? throw new InvalidDataException($"{set}: line {pages.Count + 1} holds nothing");
                pages.Add(PageOf(set, folder, row));
            }
        }

        return pages;
    }

    private static GoldPage PageOf(string set, string folder, GoldRow row)
    {
        var title = NullIfBlank(row.Title);
        var text = NullIfBlank(row.Text);
        return new GoldPage(
            set,
            row.Id,
            Uri.TryCreate(row.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null,
            SiteName.Of(row.Url, row.Site),
            NullIfBlank(row.Lang) ?? "und",
            NullIfBlank(row.Kind) ?? "other",
            Path.Combine(folder, row.Html),
            text is null ? null : NullIfBlank(TitleCut.From(text, title)),
            row.TextIs ?? row.GoldIs,
            title,
            AuthorsOf(row.Author),
            NullIfBlank(row.Date),
            NullIfBlank(row.Sitename),
            row.With ?? [],
            row.Without ?? [],
            row.GoldCoverage);
    }

    private static string? AuthorsOf(JsonElement? author) => author switch
    {
        { ValueKind: JsonValueKind.String } one => NullIfBlank(one.GetString()),
        { ValueKind: JsonValueKind.Array } many => NullIfBlank(string.Join("; ", many.EnumerateArray().Select(name => name.GetString()))),
        _ => null,
    };

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
