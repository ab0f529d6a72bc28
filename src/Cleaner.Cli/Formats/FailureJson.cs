using System.Buffers;
using System.Text;
using System.Text.Json;
using Cleaner.Writing;

namespace Cleaner.Cli.Formats;

/// <summary>What stands in JSON for a page that could not be cleaned.</summary>
internal static class FailureJson
{
    public static string Write(string path, string error, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance, Indented = indented, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("path", path);
            writer.WriteString("error", error);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
