using System.Text.Json;

namespace Cleaner.Evaluation.Dedup;

/// <summary>Texts in order, with every pair of them that shares shingles enough to count.</summary>
internal sealed record ReprintSet(string Name, IReadOnlyList<string> Texts, IReadOnlyList<TruePair> Pairs)
{
    public static ReprintSet Of(string name, IReadOnlyList<string> texts) => new(name, texts, ExactJoin.Of(texts));

    /// <summary>Reads a folder with <c>docs.jsonl</c>; the pairs are joined here, not read.</summary>
    public static ReprintSet Load(string folder)
    {
        var texts = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "docs.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            texts.Add(row.RootElement.GetProperty("text").GetString() ?? "");
        }

        return Of(Path.GetFileName(folder), texts);
    }
}

/// <summary>Two texts by their places in the set, the earlier first, and what the exact join says of them.</summary>
internal readonly record struct TruePair(int A, int B, double Jaccard, double ContainmentA, double ContainmentB)
{
    public double Containment => Math.Max(ContainmentA, ContainmentB);
}
