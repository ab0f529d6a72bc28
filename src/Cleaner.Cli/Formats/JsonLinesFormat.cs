using System.Text.Json;
using Cleaner.Cli.Inputs;

namespace Cleaner.Cli.Formats;

/// <summary>An object a line.</summary>
internal sealed class JsonLinesFormat(bool blocks) : PageFormat
{
    /// <summary>A line with every block of the longest page is shorter.</summary>
    private const int LongestLine = 1 << 30;

    public override string Extension => ".jsonl";

    public override bool CanReadBack => true;

    public override string Page(PageName name, CleanResult result) =>
        result.ToJson(new JsonOptions { Path = name.Path, Id = name.Id, Blocks = blocks }) + "\n";

    public override string Failure(PageName name, string error) => FailureJson.Write(name, error, indented: false) + "\n";

    public override IEnumerable<WrittenPage> ReadBack(ByteWindow window)
    {
        while (true)
        {
            var start = window.Position;
            var line = window.ReadLine(LongestLine, out _);

            // The last line may have been cut short, and then lacks its end.
            if (line is null || window.Position - start == line.Length || Parse(line) is not { } page)
            {
                yield break;
            }

            yield return page with { End = window.Position };
        }
    }

    /// <summary>Reads what the line says of its page; null where it is no line of this format.</summary>
    private WrittenPage? Parse(byte[] line)
    {
        string? path = null;
        var (failed, hasBlocks) = (false, false);
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isPath = reader.ValueTextEquals("path"u8);
                failed |= reader.ValueTextEquals("error"u8);
                hasBlocks |= reader.ValueTextEquals("blocks"u8);
                reader.Read();
                path = isPath ? reader.GetString() : path;
                reader.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            return null;
        }

        return path is null ? null
            : !failed && hasBlocks != blocks ? throw new InvalidDataException($"it was written {(blocks ? "without" : "with")} --blocks")
            : new WrittenPage(path, failed, 0);
    }
}
