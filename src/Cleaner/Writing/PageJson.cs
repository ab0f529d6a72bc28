using System.Text.Json.Serialization;

namespace Cleaner.Writing;

/// <summary>A page's JSON: the properties and their order are the format.</summary>
internal sealed record PageJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    public string? Url { get; init; }

    public string? Title { get; init; }

    public string? Source { get; init; }

    public string? Author { get; init; }

    public string? Editor { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Summary { get; init; }

    public string? Language { get; init; }

    public double Confidence { get; init; }

    public required IReadOnlyList<ImageJson> Images { get; init; }

    public required string Text { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<BlockJson>? Blocks { get; init; }
}

internal sealed record ImageJson(string Url, string? Alt, string? Caption);

internal sealed record BlockJson
{
    public required string Text { get; init; }

    public required string Verdict { get; init; }

    public required string Reason { get; init; }

    public string? Category { get; init; }

    public string? Label { get; init; }

    public double Score { get; init; }

    public int? DuplicateOf { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageJson))]
internal sealed partial class PageJsonContext : JsonSerializerContext;
