using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Corpora;

/// <summary>A few golds begin with the headline, which is not body: their first line is cut where it equals the title after folding.</summary>
internal static class TitleCut
{
    public static string From(string text, string? title)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOfAny('\n', '\r');
        if (title is null || end < 0)
        {
            return text;
        }

        var first = LooseText.Fold(start[..end]);
        return first.Length > 0 && first == LooseText.Fold(title) ? start[end..].TrimStart().ToString() : text;
    }
}
