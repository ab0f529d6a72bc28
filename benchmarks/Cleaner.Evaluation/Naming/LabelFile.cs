using System.Text.Json;
using Cleaner.Writing;

namespace Cleaner.Evaluation.Naming;

/// <summary>Reads the blocks of <c>labels.json</c>, and of a sample's <c>expected.json</c>, which has them in the same form.</summary>
internal static class LabelFile
{
    private static readonly Dictionary<string, Reason> Reasons = Enum.GetValues<Reason>().ToDictionary(reason => reason.ToName(), StringComparer.Ordinal);

    private static readonly Dictionary<string, Category> Categories = Enum.GetValues<Category>().ToDictionary(category => category.ToName(), StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">The file is not JSON, has no list of blocks, or uses a reason or category that there is not.</exception>
    /// <param name="path">The file.</param>
    /// <param name="mayNameNone">Whether it may say other things only, as a sample's does.</param>
    public static List<LabelledBlock> Read(string path, bool mayNameNone = false)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return json.RootElement.TryGetProperty("blocks", out var blocks)
                ? [.. blocks.EnumerateArray().Select(BlockOf)]
                : mayNameNone ? [] : throw new InvalidDataException($"{path}: no \"blocks\"");
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}: {error.Message}", error);
        }
    }

    private static LabelledBlock BlockOf(JsonElement block) => new(
        block.GetProperty("text").GetString() ?? throw new KeyNotFoundException("a block's \"text\" is null"),
        Known(block, "reason", Reasons),
        Known(block, "category", Categories),
        StringOf(block, "label"));

    private static T? Known<T>(JsonElement block, string field, Dictionary<string, T> names)
        where T : struct =>
        StringOf(block, field) is not { } name ? null
        : names.TryGetValue(name, out var value) ? value
        : throw new KeyNotFoundException($"no {field} is called \"{name}\"");

    private static string? StringOf(JsonElement block, string field) => block.TryGetProperty(field, out var value) ? value.GetString() : null;
}
