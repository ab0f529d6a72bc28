namespace Cleaner.Scoring.Features;

/// <summary>The block's section: the child, of the container with 70 % of the prose, that it stands in. Articles begin and end between sections.</summary>
internal sealed class SectionFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.Add("m_chars", "section: share of its container's characters; -1 outside that container");
        list.Add("m_prose", "section: share of its container's prose");
        list.Add("m_ld", "section: link density");
        list.Add("m_blocks", "section: blocks");
        list.Add("m_heads", "section: headings");
        list.Add("m_mean", "section: characters per block");
        list.Add("m_before", "share of the container's prose before the section");
        list.Add("m_after", "share of the container's prose after the section");
        list.Add("m_since", "blocks since the section began");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var most = ref page.Containers[page.Most];
        var index = page.Containers[page.Blocks[block].Container].Section;
        if (index < 0)
        {
            var inside = block >= most.First && block < most.End ? 0 : -1;
            for (var i = 0; i < 9; i++)
            {
                row.Add(inside);
            }

            return;
        }

        ref var section = ref page.Containers[index];
        row.Add(section.Chars / most.Chars);
        row.Add(Fold.Share(section.Prose, most.Prose));
        row.Add(section.LinkDensity);
        row.Add(section.Count);
        row.Add(section.Headings);
        row.Add(section.MeanChars);
        row.Add(Fold.Share(page.Between(most.First, section.First).Prose, most.Prose));
        row.Add(Fold.Share(page.Between(section.End, most.End).Prose, most.Prose));
        row.Add(block - section.First);
    }
}
