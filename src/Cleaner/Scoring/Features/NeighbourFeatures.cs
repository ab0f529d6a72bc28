namespace Cleaner.Scoring.Features;

/// <summary>The three blocks before and after.</summary>
internal sealed class NeighbourFeatures : FeatureGroup
{
    private static readonly int[] Offsets = [-1, 1, -2, 2, -3, 3];

    public override void Define(FeatureList list)
    {
        foreach (var offset in Offsets)
        {
            var who = offset < 0 ? $"{-offset} before" : $"{offset} after";
            list.AddText($"nt{offset:+0;-0}_eff", who + ": effective length");
            list.AddText($"nt{offset:+0;-0}_end", who + ": ends like a sentence");
            list.AddText($"nt{offset:+0;-0}_sents", who + ": sentence ends");
            list.Add($"nl{offset:+0;-0}_ld", who + ": link density");
            if (Math.Abs(offset) <= 2)
            {
                list.Add($"nl{offset:+0;-0}_tag", who + ": code of its tag");
                list.AddText($"nt{offset:+0;-0}_stop", who + ": stop words among tokens");
                list.AddText($"nt{offset:+0;-0}_cues", who + ": which cue lists it matches, as bits");
            }

            if (Math.Abs(offset) <= 1)
            {
                list.Add($"nl{offset:+0;-0}_rel", who + ": 3 same container, 2 same parent and kind, 1 same parent, else 0");
                list.Add($"nl{offset:+0;-0}_pprose", who + ": its parent's share of the page's prose");
                list.AddText($"nt{offset:+0;-0}_commas", who + ": commas");
                list.AddText($"nt{offset:+0;-0}_date", who + ": a date");
            }
        }
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        foreach (var offset in Offsets)
        {
            var at = block + offset;
            var distance = Math.Abs(offset);
            if (at < 0 || at >= page.Count)
            {
                var columns = distance == 3 ? 4 : distance == 2 ? 7 : 11;
                for (var i = 0; i < columns; i++)
                {
                    row.Add(-1);
                }

                continue;
            }

            ref var other = ref page.Blocks[at];
            row.Add(other.Effective);
            row.Add(other.EndsSentence);
            row.Add(other.Sentences);
            row.Add(other.LinkDensity);
            if (distance <= 2)
            {
                row.Add(other.TagCode);
                row.Add(other.StopShare);
                row.Add(other.Cues & 0x3FF);
            }

            if (distance == 1)
            {
                row.Add(Relation(page, block, at));
                row.Add(Fold.Share(page.Containers[Math.Max(0, page.Containers[other.Container].Parent)].Prose, page.Whole.Prose));
                row.Add(other.Commas);
                row.Add(other.Dated);
            }
        }
    }

    private static int Relation(PageFacts page, int block, int other)
    {
        ref var a = ref page.Blocks[block];
        ref var b = ref page.Blocks[other];
        if (a.Container == b.Container)
        {
            return 3;
        }

        return page.Containers[a.Container].Parent != page.Containers[b.Container].Parent ? 0 : a.Near == b.Near ? 2 : 1;
    }
}
