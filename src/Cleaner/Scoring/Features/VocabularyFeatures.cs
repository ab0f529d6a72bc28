namespace Cleaner.Scoring.Features;

/// <summary>What the learned vocabulary says of the block's attributes and words, and of those next to it.</summary>
internal sealed class VocabularyFeatures : FeatureGroup
{
    private const int Furthest = 60;

    public override void Define(FeatureList list)
    {
        list.Add("v_own", "weight of the own container's names");
        list.Add("v_parent", "weight of the parent's names");
        list.Add("v_path", "weight of all names above");
        list.Add("v_least", "least weight of a container above");
        list.Add("v_most", "largest weight of a container above");
        list.AddText("v_label", "weight of its words, where it is short");
        list.AddText("v_prev", "weight of the words of the block before");
        list.AddText("v_next", "weight of the words of the block after");
        list.AddText("v_head", "weight of the words of the last heading, or short line before a break, above");
        list.AddText("v_before", "weights of the three blocks before");
        list.AddText("v_after", "weights of the three blocks after");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var own = ref page.Containers[page.Blocks[block].Container];
        row.Add(own.Names);
        row.Add(own.Parent < 0 ? 0 : page.Containers[own.Parent].Names);
        row.Add(own.NamesAbove);
        row.Add(own.LeastNames);
        row.Add(own.MostNames);
        row.Add(page.Blocks[block].Label);
        row.Add(Label(page, block - 1));
        row.Add(Label(page, block + 1));
        var since = page.Places[block].SinceHeading;
        row.Add(since < Furthest ? Label(page, block - since) : 0);
        row.Add(Label(page, block - 1) + Label(page, block - 2) + Label(page, block - 3));
        row.Add(Label(page, block + 1) + Label(page, block + 2) + Label(page, block + 3));
    }

    private static int Label(PageFacts page, int block) => block < 0 || block >= page.Count ? 0 : page.Blocks[block].Label;
}
