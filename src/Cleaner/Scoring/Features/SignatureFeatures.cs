namespace Cleaner.Scoring.Features;

/// <summary>What blocks that hang in the tree like this one are, taken together.</summary>
internal sealed class SignatureFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        Define(list, "sn", "blocks under the same four tags and classes");
        Define(list, "so", "blocks under the same path of tags");
        list.Add("sn_run", "length of the run of consecutive blocks under the same four");
        list.Add("sn_runmean", "characters per block of that run");
        list.Add("sn_dense", "share that they are of the blocks between their first and last");
        list.Add("sn_denseprose", "their share of the prose between their first and last");
        list.Add("sn_first", "blocks since their first");
        list.Add("sn_last", "blocks until their last");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var facts = ref page.Blocks[block];
        ref var near = ref page.NearSignatures[facts.Near];
        Fill(page, in near, ref row);
        Fill(page, in page.OutlineSignatures[facts.Outline], ref row);
        var between = page.Between(near.First, near.Last + 1);
        row.Add(page.Places[block].RunLength);
        row.Add(page.Places[block].RunChars);
        row.Add((double)near.Count / between.Count);
        row.Add(Fold.Share(near.Chars, between.Chars));
        row.Add(block - near.First);
        row.Add(near.Last - block);
    }

    private static void Define(FeatureList list, string name, string who)
    {
        list.Add(name + "_chars", who + ": share of the page's characters");
        list.Add(name + "_prose", who + ": share of the page's prose");
        list.Add(name + "_count", who + ": how many");
        list.Add(name + "_ld", who + ": link density");
        list.Add(name + "_mean", who + ": characters each");
    }

    private static void Fill(PageFacts page, in SignatureFacts facts, ref FeatureRow row)
    {
        var whole = page.Whole;
        row.Add(facts.Chars / whole.Chars);
        row.Add(Fold.Share(facts.Prose, whole.Prose));
        row.Add(facts.Count);
        row.Add(Fold.Share(facts.LinkChars, facts.Chars));
        row.Add(facts.Chars / facts.Count);
    }
}
