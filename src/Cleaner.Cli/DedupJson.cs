using System.Buffers;
using System.Text.Json;
using Cleaner.NearDuplicates;
using Cleaner.Writing;

namespace Cleaner.Cli;

/// <summary>Pairs and clusters as lines of JSON.</summary>
internal static class DedupJson
{
    // Shares are written to so many places: a ten-thousandth of a text is less than a shingle.
    private const int Places = 4;

    public static void WritePair(Stream stream, string id, Match match) => Write(stream, writer =>
    {
        writer.WriteString("a", id);
        writer.WriteString("b", match.Id);
        writer.WriteNumber("jaccard", Math.Round(match.Jaccard, Places));
        writer.WriteNumber("containmentA", Math.Round(match.ContainmentA, Places));
        writer.WriteNumber("containmentB", Math.Round(match.ContainmentB, Places));
        writer.WriteBoolean("estimated", match.Estimated);
    });

    public static void WriteCluster(Stream stream, Cluster cluster) => Write(stream, writer =>
    {
        writer.WriteString("cluster", cluster.Representative);
        writer.WriteString("keep", cluster.Keep);
        writer.WriteStartArray("members");
        foreach (var member in cluster.Members)
        {
            writer.WriteStartObject();
            writer.WriteString("id", member.Id);
            writer.WriteNumber("containment", Math.Round(member.Containment, Places));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Stream stream, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = PlainJsonEncoder.Instance }))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        buffer.Write("\n"u8);
        stream.Write(buffer.WrittenSpan);
    }
}
