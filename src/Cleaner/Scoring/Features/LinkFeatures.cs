namespace Cleaner.Scoring.Features;

/// <summary>Links and type inside the block.</summary>
internal sealed class LinkFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.Add("l_ld", "link density: characters inside links");
        list.Add("l_links", "links");
        list.Add("l_rate", "links per token");
        list.Add("l_bold", "share in bold");
        list.Add("l_italic", "share in italics");
        list.Add("l_plain", "characters outside links");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var facts = ref page.Blocks[block];
        var links = page.Page.Blocks[block].LinkCount;
        row.Add(facts.LinkDensity);
        row.Add(links);
        row.Add((double)links / Math.Max(1, facts.Tokens));
        row.Add(facts.BoldShare);
        row.Add(facts.ItalicShare);
        row.Add(facts.Chars * (1 - facts.LinkDensity));
    }
}
