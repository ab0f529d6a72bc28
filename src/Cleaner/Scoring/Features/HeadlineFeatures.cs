namespace Cleaner.Scoring.Features;

/// <summary>Where the block stands to the headline, and how much of it the page declares elsewhere.</summary>
internal sealed class HeadlineFeatures : FeatureGroup
{
    private const int Far = 300;

    public override void Define(FeatureList list)
    {
        list.Add("h_sim", "likeness to the declared titles");
        list.Add("h_dist", "blocks after the title block; negative before it");
        list.Add("h_h1", "blocks after the last h1; negative before the first");
        list.Add("h_is", "is the title block");
        list.Add("h_depth", "depth of the common container with the title block");
        list.Add("h_below", "depth below that container");
        list.Add("h_chars", "that container's share of the page's characters");
        list.Add("h_prose", "that container's share of the page's prose");
        list.Add("h_heads", "headings in that container");
        list.Add("h_blocks", "blocks in that container");
        list.Add("h_sinceprose", "share of the page's prose since the title block");
        list.Add("h_sincelinks", "blocks that are one link since the title block");
        list.Add("h_sinceheads", "headings since the title block");
        list.Add("h_desc", "share in the declared descriptions");
        list.Add("h_body", "share in the declared article text; -2 where none is declared");
        list.Add("h_bodylen", "length of the declared article text against the page's; -1 where none is declared");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var place = ref page.Places[block];
        ref var own = ref page.Containers[page.Blocks[block].Container];
        ref var common = ref page.Containers[own.TitleAncestor];
        var whole = page.Whole;
        var since = page.Between(page.Title, block);
        row.Add(place.TitleSimilarity);
        row.Add(page.Title < 0 ? -Far : Math.Clamp(block - page.Title, -Far, Far));
        row.Add(Math.Clamp(place.ToFirstLevelHeading, -Far, Far));
        row.Add(block == page.Title);
        row.Add(page.Title < 0 ? -1 : common.Depth);
        row.Add(own.Depth - common.Depth);
        row.Add(common.Chars / whole.Chars);
        row.Add(Fold.Share(common.Prose, whole.Prose));
        row.Add(common.Headings);
        row.Add(common.Count);
        row.Add(page.Title < 0 ? -1 : Fold.Share(since.Prose, whole.Prose));
        row.Add(page.Title < 0 ? -1 : since.FullLinks);
        row.Add(page.Title < 0 ? -1 : since.Headings);
        row.Add(place.DescriptionShare);
        row.Add(place.ArticleBodyShare);
        row.Add(page.ArticleBodyLength);
    }
}
