using System.Text.Json;

namespace Cleaner.Cli.Checking;

/// <summary>Compares a cleaned page with what its sample expects.</summary>
internal static class SampleComparison
{
    /// <summary>What expected.json may state of a page; each that it does state must be equal.</summary>
    public static readonly string[] Fields = ["title", "source", "author", "editor", "published", "modified", "summary", "language"];

    /// <summary>Every difference; none where the page is as expected.</summary>
    public static List<Difference> Compare(Sample sample, CleanResult result)
    {
        var differences = new List<Difference>();
        if (!File.Exists(sample.TextPath))
        {
            differences.Add(new Difference("expected.txt", ["is missing; --approve writes it"]));
        }
        else if (File.ReadAllText(sample.TextPath).TrimEnd('\n') is var expected && expected != result.Text)
        {
            differences.Add(new Difference("text", LineDiff.Of(expected, result.Text)));
        }

        if (File.Exists(sample.JsonPath))
        {
            CompareJson(File.ReadAllText(sample.JsonPath), result, differences);
        }

        return differences;
    }

    private static void CompareJson(string json, CleanResult result, List<Difference> differences)
    {
        using var found = JsonDocument.Parse(result.ToJson(new JsonOptions { Blocks = true }));
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException problem)
        {
            differences.Add(new Difference("expected.json", [problem.Message]));
            return;
        }

        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                differences.Add(new Difference("expected.json", ["is no JSON object"]));
                return;
            }

            foreach (var expected in document.RootElement.EnumerateObject())
            {
                if (expected is { Name: "blocks", Value.ValueKind: JsonValueKind.Array })
                {
                    BlockComparison.Compare(expected.Value, found.RootElement.GetProperty("blocks"), differences);
                }
                else if (!Fields.Contains(expected.Name))
                {
                    differences.Add(new Difference("expected.json", [$"no field is called '{expected.Name}'"]));
                }
                else if (!JsonElement.DeepEquals(expected.Value, found.RootElement.GetProperty(expected.Name)))
                {
                    differences.Add(new Difference(expected.Name, Shown(expected.Value), Shown(found.RootElement.GetProperty(expected.Name))));
                }
            }
        }
    }

    private static string Shown(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
