using Cleaner.Evaluation.Measure;

namespace Cleaner.Evaluation.Naming;

/// <summary>What a reader called a block beside what it was named.</summary>
/// <param name="Wanted">The reader's word.</param>
/// <param name="Found">What came out; null where the page has no such block.</param>
internal sealed record NamedBlock(LabelledBlock Wanted, Verdict? Found)
{
    public bool IsJudged => Wanted.Reason is not null;

    public bool HasReason => Found?.Reason == Wanted.Reason;

    /// <summary>Whether its category counts: a widget whose kind nothing on the page tells may have any.</summary>
    public bool IsCategoryJudged => IsJudged && (Wanted.Reason != Reason.Widget || Wanted.Category is not null);

    public bool HasCategory => Found?.Category == Wanted.Category;

    public bool IsLabelJudged => Wanted.Label is not null;

    /// <summary>Whether the label is the printed one: letters and digits count, marks and white space do not.</summary>
    public bool HasLabel => Found?.Label is { } label && string.Equals(LooseText.Fold(label), LooseText.Fold(Wanted.Label), StringComparison.Ordinal);

    public bool IsWrong => IsJudged && (!HasReason || (IsCategoryJudged && !HasCategory) || (IsLabelJudged && !HasLabel));
}
