namespace Cleaner.Naming;

/// <summary>A list of other stories: what it lists, the label it prints, and the last block it reaches to.</summary>
internal sealed record Widget(Category Category, string? Label, int Last)
{
    public Verdict Verdict(Block block)
    {
        return block.Verdict with { Reason = Reason.Widget, Category = Category, Label = Label, DuplicateOf = null, Containment = null };
    }
}
