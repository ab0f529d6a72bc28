using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cleaner.Evaluation.Corpora;

/// <summary>A line of <c>gold.jsonl</c> as it stands in the file.</summary>
internal sealed record GoldRow(
    string Id,
    string? Url,
    string? Lang,
    string? Kind,
    string? Text,
    string? Title,
    JsonElement? Author,
    string? Date,
    string? Site,
    string? Sitename,
    string Html,
    string[]? With,
    string[]? Without,
    [property: JsonPropertyName("gold_cov")] double? GoldCoverage,
    [property: JsonPropertyName("text_is")] string? TextIs,
    [property: JsonPropertyName("gold_is")] string? GoldIs);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoldRow))]
internal sealed partial class GoldJson : JsonSerializerContext;
