using System.Text;
using System.Text.Json;

namespace Cleaner.Cli.Inputs;

/// <summary>The pages of a file of JSON lines. A line that holds none costs only itself.</summary>
internal static class JsonLinesPages
{
    /// <summary>Bytes of the longest line: as many as the longest page may need.</summary>
    private static readonly int s_longestLine = 4 * PageLimits.Default.MaxChars;

    public static IEnumerable<PageInput> Read(string path, string name, Stream stream, JsonFields fields, Func<long> passed)
    {
        using var window = new ByteWindow(stream);
        var before = 0L;
        if (window.StartsWith("\uFEFF"u8))
        {
            window.Advance(3);
        }

        for (var number = 1; ; number++)
        {
            var line = default(byte[]);
            var isTooLong = false;
            var error = default(string);
            try
            {
                line = window.ReadLine(s_longestLine, out isTooLong);
            }
            catch (Exception problem) when (problem is InvalidDataException or IOException)
            {
                error = Notes.Describe(problem);
            }

            var place = $"{path}#{number}";
            if (error is not null)
            {
                yield return PageInput.Missing(place, error);
                yield break;
            }

            if (line is null)
            {
                yield break;
            }

            if (isTooLong)
            {
                yield return PageInput.Missing(place, $"the line is longer than {s_longestLine} bytes");
            }
            else if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                var now = passed();
                yield return new PageInput(place, $"{name}/{number}") { Read = () => Page(line, fields), Weight = now - before };
                before = now;
            }
        }
    }

    /// <summary>Reads one line.</summary>
    /// <exception cref="InvalidDataException">It holds no page.</exception>
    public static PageSource Page(byte[] line, JsonFields fields)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new InvalidDataException("the line is no JSON object");
            }

            var html = Text(document.RootElement, fields.Html);
            var text = html ?? Text(document.RootElement, fields.Text)
                ?? throw new InvalidDataException($"the line has no text under \"{fields.Html}\" or \"{fields.Text}\"");
            return new PageSource(new MemoryStream(Encoding.UTF8.GetBytes(text)))
            {
                Id = Text(document.RootElement, fields.Id),
                Info = new PageInfo
                {
                    Charset = "utf-8",
                    Kind = html is null ? PageKind.Text : PageKind.Html,
                    Url = WebAddress.Of(Text(document.RootElement, fields.Url)),
                },
            };
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("the line is not valid JSON", problem);
        }
    }

    /// <summary>A string, or a number as it is written; null where there is neither.</summary>
    public static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;
}
