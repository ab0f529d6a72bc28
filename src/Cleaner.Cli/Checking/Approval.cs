using System.Text;
using System.Text.Json;
using Cleaner.Cli.Outputs;
using Cleaner.Writing;

namespace Cleaner.Cli.Checking;

/// <summary>Writes a page's result down as what is expected of it: its text, all of its metadata, and every dropped block.</summary>
internal static class Approval
{
    private static readonly string[] s_blockFields = ["text", "reason", "category", "label"];

    public static void Write(Sample sample, CleanResult result)
    {
        Replace(sample.TextPath, stream => stream.Write(Encoding.UTF8.GetBytes(result.Text.Length == 0 ? "" : result.Text + "\n")));
        Replace(sample.JsonPath, stream => WriteJson(stream, result));
    }

    private static void WriteJson(Stream stream, CleanResult result)
    {
        using var page = JsonDocument.Parse(result.ToJson(new JsonOptions { Blocks = true }));
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance, Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            foreach (var field in SampleComparison.Fields)
            {
                writer.WritePropertyName(field);
                page.RootElement.GetProperty(field).WriteTo(writer);
            }

            writer.WriteStartArray("blocks");
            foreach (var block in page.RootElement.GetProperty("blocks").EnumerateArray())
            {
                if (block.GetProperty("verdict").ValueEquals("drop"))
                {
                    WriteBlock(writer, block);
                }
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteBlock(Utf8JsonWriter writer, JsonElement block)
    {
        writer.WriteStartObject();
        foreach (var field in s_blockFields)
        {
            if (block.GetProperty(field) is { ValueKind: not JsonValueKind.Null } value)
            {
                writer.WritePropertyName(field);
                value.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    private static void Replace(string path, Action<Stream> write)
    {
        using var file = new AtomicFile(path);
        write(file.Stream);
        file.Commit();
    }
}
