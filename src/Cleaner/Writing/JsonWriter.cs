using System.Text.Json;

namespace Cleaner.Writing;

/// <summary>The page as a JSON object: what is known about the article, its text and, on request, every block's verdict.</summary>
internal static class JsonWriter
{
    private static readonly PageJsonContext s_compact = new(Settings(indented: false));
    private static readonly PageJsonContext s_indented = new(Settings(indented: true));

    public static string Write(CleanResult result, JsonOptions options) =>
        JsonSerializer.Serialize(Page(result, options), (options.Indented ? s_indented : s_compact).PageJson);

    private static PageJson Page(CleanResult result, JsonOptions options) => new()
    {
        Path = options.Path,
        Id = options.Id,
        Url = result.Url?.ToString(),
        Title = result.Title,
        Source = result.Source,
        Author = result.Author,
        Editor = result.Editor,
        Published = result.Published?.ToString(),
        Modified = result.Modified?.ToString(),
        Summary = result.Summary,
        Language = result.Language,
        Confidence = Rounded(result.Confidence),
        Images = [.. result.Images.Select(image => new ImageJson(image.Url, image.Alt, image.Caption))],
        Text = result.Text,
        Blocks = options.Blocks ? [.. result.Blocks.Select(Block)] : null,
    };

    private static BlockJson Block(Block block) => new()
    {
        Text = block.Text,
        Verdict = block.Verdict.Keep ? "keep" : "drop",
        Reason = block.Verdict.Reason.ToName(),
        Category = block.Verdict.Category?.ToName(),
        Label = block.Verdict.Label,
        Score = Rounded(block.Verdict.Score),
        DuplicateOf = block.Verdict.DuplicateOf,
    };

    // Nobody reads more than four digits of a score, and the last bits of a double tell one processor from another.
    private static double Rounded(double score) => Math.Round(score, 4);

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        Encoder = PlainJsonEncoder.Instance,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
