using System.Buffers;
using System.Text;
using System.Text.Json;
using Cleaner.Writing;

namespace Cleaner.Cli.Formats;

/// <summary>What stands in JSON for a page that could not be cleaned.</summary>
internal static class FailureJson
{
    public static string Write(PageName name, string error, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance, Indented = indented, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("path", name.Path);
            if (name.Id is not null)
            {
                writer.WriteString("id", name.Id);
            }

            if (name.Url is { } url)
            {
                writer.WriteString("url", url.ToString());
            }

            writer.WriteString("error", error);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
