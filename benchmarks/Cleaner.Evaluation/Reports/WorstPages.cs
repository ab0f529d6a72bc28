using System.Text;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Runs;

namespace Cleaner.Evaluation.Reports;

/// <summary>
/// The pages on which a system is worst, with what it kept beside the gold. A token counts as shared when one of its shingles is in the
/// other text, so the runs shown are the very ones that cost precision (<c>+</c>) and recall (<c>-</c>). It prints text of the pages: for
/// reading, not for the repository.
/// </summary>
internal static class WorstPages
{
    /// <summary>Longer runs are cut in the middle.</summary>
    private const int MaxRunChars = 400;

    public static string Write(EvaluationRun run, int system, int count)
    {
        var text = new StringBuilder();
        var pages = run.Pages.Where(page => page.Outcomes[system]?.Shingles is not null)
            .OrderBy(page => page.Outcomes[system]!.Shingles!.Value.F1).ThenBy(page => page.Page.Set, StringComparer.Ordinal).ThenBy(page => page.Page.Id, StringComparer.Ordinal);
        foreach (var result in pages.Take(count))
        {
            var outcome = result.Outcomes[system]!;
            var score = outcome.Shingles!.Value;
            text.Append($"{result.Page.Set} {result.Page.Id} ({result.Page.Language}, {result.Page.Site}): ");
            text.Append($"F1 {Figures.Of(score.F1)} P {Figures.Of(score.Precision)} R {Figures.Of(score.Recall)}");
            for (var i = 0; i < run.Systems.Count; i++)
            {
                if (i != system && result.Outcomes[i]?.Shingles is { } other)
                {
                    text.Append($" · {run.Systems[i].Name.Split(' ')[0]} {Figures.Of(other.F1)}");
                }
            }

            text.Append($"\n{result.Page.HtmlPath}\n");
            text.Append(outcome.Extraction.Error is { } error ? $"! {error}\n" : "");
            Compare(text, result.Page.Text!, outcome.Extraction.Text);
            text.Append('\n');
        }

        return text.ToString();
    }

    private static void Compare(StringBuilder text, string gold, string output)
    {
        var names = new TokenNumbers();
        var goldShingles = ShingleMeasure.Shingles(names.Of(gold));
        var outputShingles = ShingleMeasure.Shingles(names.Of(output));
        Runs(text, "+", output, outputShingles, ShingleMeasure.Count(goldShingles));
        Runs(text, "-", gold, goldShingles, ShingleMeasure.Count(outputShingles));
    }

    private static void Runs(StringBuilder text, string sign, string side, UInt128[] shingles, Dictionary<UInt128, int> others)
    {
        var tokens = Tokeniser.Ranges(side);
        var shared = new bool[tokens.Count];
        for (var i = 0; i < shingles.Length; i++)
        {
            if (others.TryGetValue(shingles[i], out var left) && left > 0)
            {
                others[shingles[i]] = left - 1;
                shared.AsSpan(i, Math.Min(ShingleMeasure.ShingleLength, tokens.Count)).Fill(true);
            }
        }

        for (var start = 0; start < shared.Length;)
        {
            var end = start + 1;
            while (end < shared.Length && shared[end] == shared[start])
            {
                end++;
            }

            var from = tokens[start].Start;
            var run = side.AsSpan(from, tokens[end - 1].Start + tokens[end - 1].Length - from).ToString().ReplaceLineEndings(" ⏎ ");
            text.Append(shared[start]
                ? $"  = {end - start} tokens\n"
                : $"  {sign} {(run.Length <= MaxRunChars ? run : $"{run[..(MaxRunChars / 2)]} […] {run[^(MaxRunChars / 2)..]}")}\n");
            start = end;
        }
    }
}
