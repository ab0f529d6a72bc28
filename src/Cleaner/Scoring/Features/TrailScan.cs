namespace Cleaner.Scoring.Features;

/// <summary>What has been passed on the way to a block: cue lines, headings, links; and how soon the next comes.</summary>
internal static class TrailScan
{
    /// <summary>Distances are cut here: further away, a cue says nothing.</summary>
    public const int Far = 200;

    /// <summary>A cue counts as a line of its own only when it is this short.</summary>
    private const int CueLength = 60, LabelLength = 120;

    private const uint EndCues = 1u << BlockCues.Related | 1u << BlockCues.Comment | 1u << BlockCues.Editor | 1u << BlockCues.Copyright | 1u << BlockCues.Share;

    private const uint ListCues = 1u << BlockCues.Related | 1u << BlockCues.Comment;

    public static void Scan(PageFacts page)
    {
        var last = new Trail();
        for (var i = 0; i < page.Count; i++)
        {
            Forward(page, i, ref last);
        }

        var nextCue = page.Count + Far;
        var nextLink = page.Count + Far;
        for (var i = page.Count - 1; i >= 0; i--)
        {
            ref var block = ref page.Blocks[i];
            page.Places[i].UntilCue = Math.Min(Far, nextCue - i);
            page.Places[i].UntilLink = Math.Min(Far, nextLink - i);
            nextCue = IsCue(in block) ? i : nextCue;
            nextLink = block.IsFullLink ? i : nextLink;
        }
    }

    private static bool IsCue(in BlockFacts block) => block.Chars < CueLength && (block.Cues & EndCues) != 0;

    private static void Forward(PageFacts page, int i, ref Trail last)
    {
        ref var block = ref page.Blocks[i];
        ref var place = ref page.Places[i];
        if (i == page.Title)
        {
            last.Cues = 0;
        }

        place.CuesSinceTitle = last.Cues;
        place.SinceCue = Math.Min(Far, i - last.Cue);
        place.SinceRelated = Math.Min(Far, i - last.Related);
        place.SinceComment = Math.Min(Far, i - last.Comment);
        place.SinceEditor = Math.Min(Far, i - last.Editor);
        place.SinceCopyright = Math.Min(Far, i - last.Copyright);
        place.SinceHeading = Math.Min(Far, i - last.Heading);
        place.UnderCueHeading = last.HeadingIsCue;
        place.HeadingLinkDensity = last.HeadingLinkDensity;
        place.SinceLink = Math.Min(Far, i - last.Link);
        place.ProseSinceLink = page.Whole.Prose > 0 ? page.Between(Math.Max(0, last.Link), i).Prose : 0;
        place.LinksBefore = page.Between(i - 6, i).FullLinks;
        place.LinksAfter = page.Between(i + 1, i + 7).FullLinks;

        if (IsCue(in block))
        {
            last.Cues++;
            last.Cue = i;
        }

        if (block.Chars < LabelLength)
        {
            last.Related = block.Has(BlockCues.Related) ? i : last.Related;
            last.Comment = block.Has(BlockCues.Comment) ? i : last.Comment;
            last.Editor = block.Has(BlockCues.Editor) ? i : last.Editor;
            last.Copyright = block.Has(BlockCues.Copyright) ? i : last.Copyright;
        }

        if (block.IsPseudoHeading)
        {
            last.Heading = i;
            last.HeadingIsCue = (block.Cues & ListCues) != 0;
            last.HeadingLinkDensity = block.LinkDensity;
        }

        last.Link = block.IsFullLink ? i : last.Link;
    }

    private struct Trail()
    {
        public int Cues;
        public int Cue = -Far, Related = -Far, Comment = -Far, Editor = -Far, Copyright = -Far, Heading = -Far, Link = -Far;
        public bool HeadingIsCue;
        public double HeadingLinkDensity;
    }
}
