namespace Cleaner.Scoring.Features;

/// <summary>What kind of page it is; the same for all of its blocks.</summary>
internal sealed class PageFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.AddText("k_blocks", "blocks on the page");
        list.AddText("k_chars", "characters on the page");
        list.Add("k_ld", "link density of the page");
        list.AddText("k_prose", "prose on the page");
        list.AddText("k_dense", "prose per character");
        list.AddText("k_cjk", "share of CJK characters");
        list.AddText("k_longest", "characters of the longest block");
        list.Add("k_p", "blocks in p");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        var whole = page.Whole;
        row.Add(page.Count);
        row.Add(whole.Chars);
        row.Add(Fold.Share(whole.LinkChars, whole.Chars));
        row.Add(whole.Prose);
        row.Add(whole.Prose / whole.Chars);
        row.Add(page.CjkChars / whole.Chars);
        row.Add(page.LongestBlock);
        row.Add(whole.Paragraphs);
    }
}
