using System.Globalization;
using System.Text;
using Cleaner.Evaluation.Measure;
using Cleaner.Evaluation.Reports;

namespace Cleaner.Evaluation.Twins;

/// <summary>The table of kinds.</summary>
internal static class TwinsReport
{
    /// <param name="scores">What every page and kind came to.</param>
    /// <param name="arguments">The arguments that chose the pages.</param>
    public static string Write(IReadOnlyList<TwinScore> scores, string arguments)
    {
        var table = new MarkdownTable("kind", "pages", "F1 untouched", "F1", "difference", "a paragraph twice", "a paragraph lost", "own lines kept", "mean confidence");
        foreach (var kind in scores.GroupBy(score => score.Kind).OrderBy(kind => kind.Key))
        {
            var (before, after) = (PageScore.Mean([.. kind.Select(score => score.Untouched)]).F1, PageScore.Mean([.. kind.Select(score => score.Changed)]).F1);
            table.Add(
                Name(kind.Key), Number(kind.Count()), Figures.Of(before), Figures.Of(after), Figures.Signed(after - before), Number(kind.Count(score => score.Twice is not null)),
                Number(kind.Count(score => score.Lost is not null)), kind.Any(score => score.Own < 1) ? Figures.Of(kind.Average(score => score.Own)) : "–", Figures.Of(kind.Average(score => score.Confidence)));
        }

        return $"# Pages with a second copy, and with repetition of their own\n\n`Cleaner.Evaluation twins {arguments}`, out-of-fold models; " +
            $"{string.Join(", ", scores.GroupBy(score => score.Set, StringComparer.Ordinal).Select(set => $"{set.Key} {set.Select(score => score.Id).Distinct(StringComparer.Ordinal).Count()}"))} pages.\n\n{table}";
    }

    /// <summary>The pages' text that came out twice or no longer.</summary>
    public static string Errors(IEnumerable<TwinScore> scores)
    {
        var text = new StringBuilder();
        foreach (var score in scores.Where(score => score.Twice is not null || score.Lost is not null || Math.Abs(score.Changed.F1 - score.Untouched.F1) > .02))
        {
            text.Append(CultureInfo.InvariantCulture, $"{score.Kind} {score.Set}/{score.Id} {score.Untouched.F1:0.000} -> {score.Changed.F1:0.000}\n");
            text.Append(score.Twice is null ? "" : $"  twice: {score.Twice}\n").Append(score.Lost is null ? "" : $"  lost: {score.Lost}\n");
        }

        return text.ToString();
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Name(TwinKind kind) => kind switch
    {
        TwinKind.Exact => "exact copy",
        TwinKind.LineBreaks => "copy parted by line breaks",
        TwinKind.Split => "copy with paragraphs split",
        TwinKind.Merged => "copy with paragraphs merged",
        TwinKind.Adverts => "copy with adverts and captions",
        TwinKind.Punctuation => "copy with width and punctuation changed",
        TwinKind.Traditional => "copy in traditional characters",
        TwinKind.Cut => "copy without its last third",
        TwinKind.Order => "copy with two paragraphs changed round",
        TwinKind.Hidden => "hidden copy",
        TwinKind.ReadMore => "head with \"read more\"",
        TwinKind.NextStory => "another article behind",
        TwinKind.Teaser => "trap: lead as a teaser",
        TwinKind.PullQuotes => "trap: pull quotes",
        TwinKind.Refrain => "trap: refrain",
        TwinKind.Rows => "trap: recurring rows",
        TwinKind.Questions => "trap: repeated questions",
        TwinKind.Quotation => "trap: long quotation elsewhere",
        TwinKind.Correction => "trap: correction",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
