using System.Globalization;
using System.Text;
using System.Text.Json;
using Cleaner.Cli.Inputs;
using Cleaner.NearDuplicates;

namespace Cleaner.Cli;

/// <summary>An article to be compared, or why there is none.</summary>
internal sealed record DedupItem(string Name, Article? Article, string? Error);

/// <summary>Articles from lines of JSON, or from pages that are cleaned first, in the order of the input.</summary>
internal sealed class DedupInput
{
    private readonly NewsCleaner _cleaner = new();

    /// <summary>The articles that paths stand for; what lies below <paramref name="except"/> was written by an earlier run.</summary>
    public static IAsyncEnumerable<DedupItem> ReadAsync(IReadOnlyList<string> paths, string? except, CancellationToken token) =>
        OrderedTasks.SelectAsync(Sources(paths, except), new DedupInput().TakeAsync, Environment.ProcessorCount, token);

    private static IEnumerable<Source> Sources(IReadOnlyList<string> paths, string? except)
    {
        foreach (var path in paths)
        {
            // Standard input holds lines, even where none looks like one.
            var files = path == InputPaths.StandardInput ? [StandardInput.Look(path, InputKind.JsonLines)] : InputPaths.Files([path], except, InputKind.Auto);
            foreach (var file in files)
            {
                var sources = file is { Error: null, Kind: InputKind.JsonLines } ? Lines(file) : file.Pages(new JsonFields()).Select(static page => new Source(page, null));
                foreach (var source in sources)
                {
                    yield return source;
                }
            }
        }
    }

    private static IEnumerable<Source> Lines(InputFile file)
    {
        using var lines = Open(file, out var error);
        var number = 0;
        while (error is null && ReadLine(lines, out error) is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return new Source(PageOf(line, $"{file.Path}:{number}"), line);
            }
        }

        if (error is not null)
        {
            yield return new Source(PageInput.Missing(file.Path, error), null);
        }
    }

    private static PageInput PageOf(string line, string name) =>
        new(name, name) { Read = () => JsonLinesPages.Page(Encoding.UTF8.GetBytes(line), new JsonFields()) };

    private static StreamReader Open(InputFile file, out string? error)
    {
        try
        {
            error = null;
            return new StreamReader(file.IsGzip ? new GunzipStream(file.Open()) : file.Open(), new UTF8Encoding(false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error = Notes.Describe(problem);
            return StreamReader.Null;
        }
    }

    private static string? ReadLine(StreamReader lines, out string? error)
    {
        try
        {
            error = null;
            return lines.ReadLine();
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException)
        {
            error = Notes.Describe(problem);
            return null;
        }
    }

    private async Task<DedupItem> TakeAsync(Source source, CancellationToken token) =>
        source.Page.Error is { } error ? new DedupItem(source.Page.Path, null, error)
        : source.Line is { } line && ReadArticle(line, source.Page.Path) is { } article ? article
        : await CleanAsync(source.Page, token).ConfigureAwait(false);

    private async Task<DedupItem> CleanAsync(PageInput page, CancellationToken token)
    {
        try
        {
            var source = page.Read();
            await using (source.Stream.ConfigureAwait(false))
            {
                var result = await _cleaner.CleanAsync(source.Stream, source.Info, token).ConfigureAwait(false);
                var published = result.Published is { } date ? date.Date.ToDateTime(date.Time ?? TimeOnly.MinValue) : (DateTime?)null;
                return new DedupItem(page.Path, new Article(source.Id ?? page.Path, result.Text) { Published = published }, null);
            }
        }
#pragma warning disable CA1031 // One page must not cost the batch, whatever is wrong with it.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new DedupItem(page.Path, null, Notes.Describe(problem));
        }
    }

    /// <summary>The article of a line, or what is wrong with the line; null where it holds a page, which has to be cleaned first.</summary>
    private static DedupItem? ReadArticle(string line, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return new DedupItem(name, null, "the line is no JSON object");
            }

            var id = JsonLinesPages.Text(root, "id") ?? JsonLinesPages.Text(root, "path") ?? JsonLinesPages.Text(root, "url");
            if (JsonLinesPages.Text(root, "error") is { } failure)
            {
                return new DedupItem(id ?? name, null, failure);
            }

            if (JsonLinesPages.Text(root, "html") is not null)
            {
                return null;
            }

            if (id is null || JsonLinesPages.Text(root, "text") is not { } text)
            {
                return new DedupItem(name, null, "the line has no \"id\" and \"text\", nor \"path\" and \"text\"");
            }

            var rank = root.TryGetProperty("rank", out var given) && given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out var number) ? number : 0;
            return new DedupItem(name, new Article(id, text) { Published = Date(JsonLinesPages.Text(root, "published")), SourceRank = rank }, null);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return new DedupItem(name, null, "the line is not valid JSON");
        }
    }

    // As clean writes it: local time, whatever offset may follow.
    private static DateTime? Date(string? text)
    {
        const int DateAndTime = 16;
        const int DateAlone = 10;
        return text is null ? null
            : text.Length >= DateAndTime && DateTime.TryParseExact(text[..DateAndTime], "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
            : text.Length >= DateAlone && DateTime.TryParseExact(text[..DateAlone], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
            : null;
    }

    /// <summary>A page, or a line that is an article as it stands or holds such a page.</summary>
    private readonly record struct Source(PageInput Page, string? Line);
}
