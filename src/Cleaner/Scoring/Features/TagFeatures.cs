namespace Cleaner.Scoring.Features;

/// <summary>The block's own element.</summary>
internal sealed class TagFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.Add("g_tag", "code of the container's tag");
        list.AddText("g_break", "line breaks before it in its container");
        list.AddText("g_indent", "indented by two wide spaces");
        list.AddText("g_head", "a heading element");
        list.AddText("g_pseudo", "a heading element, or short and bold throughout");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var facts = ref page.Blocks[block];
        var source = page.Page.Blocks[block];
        row.Add(facts.TagCode);
        row.Add(source.BreakIndex);
        row.Add(source.Indented);
        row.Add(facts.IsHeading);
        row.Add(facts.IsPseudoHeading);
    }
}
