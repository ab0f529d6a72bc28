using System.Text;
using System.Text.Json;

namespace Cleaner.Evaluation.Tests;

/// <summary>A folder of sets that a test writes and that goes with it.</summary>
internal sealed class TestSets : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("cleaner-evaluation-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Writes a set of pages.</summary>
    public void Write(string set, params (string Id, string Html, string? Text)[] pages)
    {
        var folder = Path.Combine(Root, set);
        Directory.CreateDirectory(Path.Combine(folder, "html"));
        var gold = new StringBuilder();
        foreach (var (id, html, text) in pages)
        {
            File.WriteAllText(Path.Combine(folder, "html", id + ".html"), html);
            var quoted = text is null ? "null" : $"\"{JsonEncodedText.Encode(text)}\"";
            gold.Append($$"""{"id":"{{id}}","url":"https://{{id}}.example/","lang":"en","kind":"news","text":{{quoted}},"title":"T","author":null,"date":null,"site":"{{id}}.example","html":"html/{{id}}.html"}""").Append('\n');
        }

        File.WriteAllText(Path.Combine(folder, "gold.jsonl"), gold.ToString());
    }
}
