namespace Cleaner.Naming;

/// <summary>A list of other stories: what it lists, the label it prints, the last block it reaches to, and whether it says that it is paid for.</summary>
internal sealed record Widget(Category Category, string? Label, int Last, bool IsPaid = false)
{
    public Verdict Verdict(Block block)
    {
        return IsPaid ? block.Verdict with { Reason = Reason.Advert, DuplicateOf = null, Containment = null } : block.Verdict with { Reason = Reason.Widget, Category = Category, Label = Label, DuplicateOf = null, Containment = null };
    }
}
