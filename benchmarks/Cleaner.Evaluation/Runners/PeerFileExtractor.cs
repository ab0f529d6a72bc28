using System.Globalization;
using System.Text.Json;
using Cleaner.Evaluation.Corpora;

namespace Cleaner.Evaluation.Runners;

/// <summary>A system that ran elsewhere: its results are read from files, one per set, where they are present.</summary>
internal sealed class PeerFileExtractor : IExtractor
{
    private readonly Dictionary<(string Set, string Id), PeerRow> rows = [];
    private readonly HashSet<string> sets = new(StringComparer.Ordinal);
    private readonly string folder;

    private PeerFileExtractor(string folder)
    {
        this.folder = folder;
        var version = Path.Combine(folder, "version.txt");
        Name = File.Exists(version) ? File.ReadAllText(version).Trim() : Path.GetFileName(folder);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl"))
            {
                Read(file);
            }
        }
    }

    public string Name { get; }

    public bool IsOurs => false;

    public string? Remark => sets.Count == 0
        ? $"no results found ({Path.GetFileName(folder)}/*.jsonl); `benchmarks/peers/extract.mjs` makes them"
        : null;

    /// <summary>The results of one system.</summary>
    /// <param name="folder">The folder that <c>extract.mjs</c> wrote; a missing one covers no set.</param>
    public static PeerFileExtractor Of(string folder) => new(folder);

    public bool Covers(string set) => sets.Contains(set);

    public bool LearnedFrom(string set) => false;

    public Extraction Extract(GoldPage page, byte[] bytes)
    {
        if (!rows.TryGetValue((page.Set, page.Id), out var row))
        {
            return Extraction.Failure("no line for this page in the file");
        }

        return row.Error is { } error ? Extraction.Failure(error) : new Extraction(row.Text ?? "")
        {
            Title = row.Title,
            Author = row.Author,
            Date = DateOf(row.Date),
            SiteName = row.Site,
            Language = row.Language is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null,
        };
    }

    /// <summary>The day as printed, without any shift of time zone, as for every other system.</summary>
    private static DateOnly? DateOf(string? text)
    {
        if (text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? DateOnly.FromDateTime(moment.DateTime) : null;
    }

    private void Read(string file)
    {
        var set = Path.GetFileNameWithoutExtension(file);
        sets.Add(set);
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length > 0 && JsonSerializer.Deserialize(line, PeerJson.Default.PeerRow) is { } row)
            {
                rows[(set, row.Id)] = row;
            }
        }
    }
}
