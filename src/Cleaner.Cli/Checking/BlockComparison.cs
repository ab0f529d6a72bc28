using System.Text.Json;

namespace Cleaner.Cli.Checking;

/// <summary>Whether the blocks that a sample lists are all among the page's, in this order, each with the fields that are listed for it.</summary>
internal static class BlockComparison
{
    private static readonly string[] s_fields = ["text", "verdict", "reason", "category", "label", "duplicateOf"];

    public static void Compare(JsonElement expected, JsonElement found, List<Difference> differences)
    {
        var blocks = found.EnumerateArray().ToList();
        var next = 0;
        foreach (var wanted in expected.EnumerateArray().Where(wanted => wanted.ValueKind == JsonValueKind.Object))
        {
            if (wanted.EnumerateObject().Select(field => field.Name).Except(s_fields).FirstOrDefault() is { } unknown)
            {
                differences.Add(new Difference("expected.json", [$"no field of a block is called '{unknown}'"]));
                continue;
            }

            var at = Find(blocks, next, block => Equal(wanted, block, blocks));
            if (at < 0)
            {
                // The same text under another verdict is most likely the block that was meant.
                at = Find(blocks, next, block => wanted.TryGetProperty("text", out var text) && JsonElement.DeepEquals(text, block.GetProperty("text")));
                differences.Add(new Difference("block", Shown(wanted), at < 0 ? "no such text from here on" : Shown(blocks[at])));
            }

            next = at < 0 ? next : at + 1;
        }
    }

    private static int Find(List<JsonElement> blocks, int from, Predicate<JsonElement> match) => blocks.FindIndex(from, match);

    private static bool Equal(JsonElement wanted, JsonElement block, List<JsonElement> blocks)
    {
        foreach (var field in wanted.EnumerateObject())
        {
            var found = block.GetProperty(field.Name);

            // A sample may name the repeated block by its text, which is easier to read than its number.
            if (field.Name == "duplicateOf" && field.Value.ValueKind == JsonValueKind.String && found.ValueKind == JsonValueKind.Number)
            {
                found = blocks[found.GetInt32()].GetProperty("text");
            }

            if (!JsonElement.DeepEquals(field.Value, found))
            {
                return false;
            }
        }

        return true;
    }

    private static string Shown(JsonElement block) => string.Join(
        " · ",
        s_fields.Where(field => field != "verdict" && block.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null)
            .Select(field => field == "text" ? block.GetProperty(field).GetString() : $"{field} {block.GetProperty(field)}"));
}
