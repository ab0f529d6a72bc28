using System.Text.Json.Serialization;

namespace Cleaner.Evaluation.Runners;

/// <summary>A line of what <c>benchmarks/peers/extract.mjs</c> writes.</summary>
internal sealed record PeerRow(
    string Id,
    string? Text,
    string? Title,
    string? Author,
    string? Date,
    string? Site,
    string? Language,
    string? Error);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PeerRow))]
internal sealed partial class PeerJson : JsonSerializerContext;
