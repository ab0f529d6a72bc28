using Cleaner.Evaluation.Measure;
using Cleaner.Scoring;
using Cleaner.Shingling;

namespace Cleaner.Evaluation.Twins;

/// <summary>Compares what came out of a changed page with what came out of it untouched. Width, case, punctuation and script are folded: either version of the text is right.</summary>
internal static class TwinJudge
{
    /// <summary>Effective characters of a body paragraph: what is shorter may recur.</summary>
    private const double ShortestParagraph = 60;

    /// <summary>Share of a paragraph's shingles that must be there, or be there once too often.</summary>
    private const double Share = .8;

    public static TwinScore Judge(TwinKind kind, string set, string gold, CleanResult untouched, CleanResult changed, ChangedPage page)
    {
        var text = Without(changed, page.Added);
        HashSet<string> added = [.. page.Added];
        var (before, after) = (Counts(untouched), Counts(changed));
        var lost = Paragraphs(untouched).FirstOrDefault(paragraph => Held(paragraph, after, 1, null) < Share);
        var twice = kind is TwinKind.Correction or TwinKind.Quotation ? null
            : Paragraphs(changed).FirstOrDefault(paragraph => !added.Contains(paragraph) && Held(paragraph, after, 2, before) >= Share);
        var own = page.Added.Count == 0 ? 1 : page.Added.Count(line => changed.Blocks.Any(block => block.Verdict.Keep && block.Text == line)) / (double)page.Added.Count;
        return new(kind, set, Score(gold, untouched.Text), Score(gold, text), twice, lost, own, changed.Confidence);
    }

    private static PageScore Score(string gold, string text) => ShingleMeasure.Score(TextFolding.Fold(gold, ChineseScript.Simplified), TextFolding.Fold(text, ChineseScript.Simplified));

    private static string Without(CleanResult result, IReadOnlyList<string> added) =>
        string.Join("\n", result.Blocks.Where(block => block.Verdict.Keep && !added.Contains(block.Text, StringComparer.Ordinal)).Select(block => block.Text));

    private static IEnumerable<string> Paragraphs(CleanResult result) =>
        result.Blocks.Where(block => block.Verdict.Keep && TextShape.Of(block.Text).EffectiveLength >= ShortestParagraph).Select(block => block.Text);

    private static Dictionary<ulong, int> Counts(CleanResult result)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var block in result.Blocks.Where(block => block.Verdict.Keep))
        {
            foreach (var hash in Hashes(block.Text))
            {
                counts[hash] = counts.GetValueOrDefault(hash) + 1;
            }
        }

        return counts;
    }

    /// <summary>The share of a paragraph's shingles that stand in a text at least so often, and in the other text less often.</summary>
    private static double Held(string paragraph, Dictionary<ulong, int> text, int times, Dictionary<ulong, int>? less)
    {
        var hashes = Hashes(paragraph);
        return hashes.Count == 0 ? times == 1 ? 1 : 0 : hashes.Count(hash => text.GetValueOrDefault(hash) >= times && (less is null || less.GetValueOrDefault(hash) < times)) / (double)hashes.Count;
    }

    private static List<ulong> Hashes(string text)
    {
        var hashes = new List<ulong>();
        Shingles.Hash(text, hashes, Shingles.ArticleWidth, ChineseScript.Simplified);
        return hashes;
    }
}

/// <summary>What became of one changed page.</summary>
/// <param name="Kind">What was done to it.</param>
/// <param name="Set">The set it is of.</param>
/// <param name="Untouched">The score of the untouched page.</param>
/// <param name="Changed">The score of the changed page.</param>
/// <param name="Twice">A body paragraph that came out twice; null where none did.</param>
/// <param name="Lost">A body paragraph that no longer came out; null where none is missing.</param>
/// <param name="Own">Share of the added lines of the body's own that came out.</param>
/// <param name="Confidence">Of the changed page's result.</param>
internal sealed record TwinScore(TwinKind Kind, string Set, PageScore Untouched, PageScore Changed, string? Twice, string? Lost, double Own, double Confidence)
{
    public string Id { get; init; } = "";
}
