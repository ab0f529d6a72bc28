namespace Cleaner.Scoring.Features;

/// <summary>Which cue lines and headings the block follows or comes before: they mark where articles end.</summary>
internal sealed class CueFeatures : FeatureGroup
{
    public override void Define(FeatureList list)
    {
        list.AddText("e_cnt", "short cue lines since the title");
        list.AddText("e_since", "blocks since the last cue line");
        list.AddText("e_next", "blocks until the next cue line");
        list.AddText("e_drel", "blocks since the last short block of related cues");
        list.AddText("e_dcom", "blocks since the last short block of comment cues");
        list.AddText("e_dedi", "blocks since the last short block of editor cues");
        list.AddText("e_dcop", "blocks since the last short block of copyright cues");
        list.AddText("e_lhd", "blocks since the last heading or bold line");
        list.AddText("e_lhc", "that heading is a related or comment cue");
        list.Add("e_lhld", "link density of that heading");
        list.Add("e_linksb", "blocks of the previous six that are one link");
        list.Add("e_linksa", "blocks of the next six that are one link");
        list.Add("e_dlink", "blocks since the last that is one link");
        list.Add("e_nlink", "blocks until the next that is one link");
        list.Add("e_plink", "prose since the last block that is one link");
    }

    public override void Fill(PageFacts page, int block, FeatureRow row)
    {
        ref var place = ref page.Places[block];
        row.Add(place.CuesSinceTitle);
        row.Add(place.SinceCue);
        row.Add(place.UntilCue);
        row.Add(place.SinceRelated);
        row.Add(place.SinceComment);
        row.Add(place.SinceEditor);
        row.Add(place.SinceCopyright);
        row.Add(place.SinceHeading);
        row.Add(place.UnderCueHeading);
        row.Add(place.HeadingLinkDensity);
        row.Add(place.LinksBefore);
        row.Add(place.LinksAfter);
        row.Add(place.SinceLink);
        row.Add(place.UntilLink);
        row.Add(place.ProseSinceLink);
    }
}
