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
        HashSet<string> added = [.. page.Added];
        var text = string.Join("\n", changed.Blocks.Where(block => block.Verdict.Keep && !added.Contains(block.Text)).Select(block => block.Text));
        var (right, before, after) = (Counts(gold), Counts(untouched.Text), Counts(text));
        var lost = Paragraphs(untouched, right).FirstOrDefault(paragraph => Held(paragraph, hash => after.ContainsKey(hash)) < Share);
        var twice = kind is TwinKind.Correction or TwinKind.Quotation ? null
            : Paragraphs(changed, right).FirstOrDefault(paragraph => !added.Contains(paragraph)
                && Held(paragraph, hash => after.GetValueOrDefault(hash) > Math.Max(1, Math.Max(before.GetValueOrDefault(hash), right.GetValueOrDefault(hash)))) >= Share);
        var own = page.Added.Count == 0 ? 1 : page.Added.Count(line => changed.Blocks.Any(block => block.Verdict.Keep && block.Text == line)) / (double)page.Added.Count;
        return new(kind, set, Score(gold, untouched.Text), Score(gold, text), twice, lost, own, changed.Confidence);
    }

    private static PageScore Score(string gold, string text) => ShingleMeasure.Score(TextFolding.Fold(gold, ChineseScript.Simplified), TextFolding.Fold(text, ChineseScript.Simplified));

    /// <summary>The result's paragraphs that are the article's by the gold.</summary>
    private static IEnumerable<string> Paragraphs(CleanResult result, Dictionary<ulong, int> gold) =>
        result.Blocks.Where(block => block.Verdict.Keep && TextShape.Of(block.Text).EffectiveLength >= ShortestParagraph)
            .Select(block => block.Text).Where(text => Held(text, gold.ContainsKey) >= Share);

    /// <summary>How often each shingle of a text stands in it; shingles run on over paragraph breaks, which a copy may have elsewhere.</summary>
    private static Dictionary<ulong, int> Counts(string text)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var hash in Hashes(text))
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        return counts;
    }

    /// <summary>The share of a paragraph's shingles of which something holds.</summary>
    private static double Held(string paragraph, Func<ulong, bool> holds)
    {
        var hashes = Hashes(paragraph);
        return hashes.Count == 0 ? 0 : hashes.Count(holds) / (double)hashes.Count;
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
