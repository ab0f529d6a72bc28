using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Cleaner.Cli.Inputs;
using Cleaner.NearDuplicates;

namespace Cleaner.Cli;

/// <summary>An article to be compared, or why there is none.</summary>
internal sealed record DedupItem(string Name, Article? Article, string? Error);

/// <summary>Articles from lines of JSON, or from pages that are cleaned first, in the order of the input.</summary>
internal static class DedupInput
{
    private const string LinesExtension = ".jsonl";

    public static async IAsyncEnumerable<DedupItem> ReadAsync(IReadOnlyList<string> paths, [EnumeratorCancellation] CancellationToken token)
    {
        var cleaner = new NewsCleaner();
        foreach (var path in paths)
        {
            if (path == InputPaths.StandardInput || Path.GetExtension(path).Equals(LinesExtension, StringComparison.OrdinalIgnoreCase))
            {
                foreach (var item in ReadLines(path))
                {
                    token.ThrowIfCancellationRequested();
                    yield return item;
                }
            }
            else
            {
                var pages = InputPaths.List([path], except: null);
                await foreach (var item in OrderedTasks.SelectAsync(pages, CleanAsync, Environment.ProcessorCount, token).ConfigureAwait(false))
                {
                    yield return item;
                }
            }
        }

        async Task<DedupItem> CleanAsync(PageInput input, CancellationToken cancellation)
        {
            if (input.Error is { } error)
            {
                return new DedupItem(input.Path, null, error);
            }

            try
            {
                var source = input.Read();
                await using (source.Stream.ConfigureAwait(false))
                {
                    var result = await cleaner.CleanAsync(source.Stream, source.Info, cancellation).ConfigureAwait(false);
                    var published = result.Published is { } date ? date.Date.ToDateTime(date.Time ?? TimeOnly.MinValue) : (DateTime?)null;
                    return new DedupItem(input.Path, new Article(source.Id ?? input.Path, result.Text) { Published = published }, null);
                }
            }
#pragma warning disable CA1031 // One page must not cost the batch, whatever is wrong with it.
            catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
            {
                return new DedupItem(input.Path, null, Notes.Describe(problem));
            }
        }
    }

    private static IEnumerable<DedupItem> ReadLines(string path)
    {
        using var lines = Open(path, out var error);
        if (lines is null)
        {
            yield return new DedupItem(path, null, error);
            yield break;
        }

        var number = 0;
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(line, $"{path}:{number}");
            }
        }
    }

    private static StreamReader? Open(string path, out string? error)
    {
        try
        {
            error = null;
            return new StreamReader(path == InputPaths.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path), new UTF8Encoding(false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            error = Notes.Describe(problem);
            return null;
        }
    }

    private static DedupItem ReadLine(string line, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return new DedupItem(name, null, "the line is no JSON object");
            }

            var id = Text(root, "id") ?? Text(root, "path") ?? Text(root, "url");
            if (Text(root, "error") is { } failure)
            {
                return new DedupItem(id ?? name, null, failure);
            }

            if (id is null || Text(root, "text") is not { } text)
            {
                return new DedupItem(name, null, "the line has no \"id\" and \"text\", nor \"path\" and \"text\"");
            }

            var rank = root.TryGetProperty("rank", out var given) && given.ValueKind == JsonValueKind.Number && given.TryGetInt32(out var number) ? number : 0;
            return new DedupItem(name, new Article(id, text) { Published = Date(Text(root, "published")), SourceRank = rank }, null);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return new DedupItem(name, null, "the line is not valid JSON");
        }
    }

    /// <summary>A string, or a number as it is written; null where there is neither.</summary>
    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;

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
}
