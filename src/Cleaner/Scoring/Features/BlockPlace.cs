namespace Cleaner.Scoring.Features;

/// <summary>What a block is in relation to the rest of its page.</summary>
internal struct BlockPlace
{
    // Consecutive blocks of one signature.
    public int RunLength;
    public double RunChars;

    // Headline and declared texts.
    public double TitleSimilarity, DescriptionShare, ArticleBodyShare;

    /// <summary>Signed distance in blocks to the last first-level heading at or before it, or to the first one after.</summary>
    public int ToFirstLevelHeading;

    // Repetition.
    public int Copies;
    public double SeenShare, ElsewhereShare;

    // The trail of cues.
    public int CuesSinceTitle, SinceCue, UntilCue, SinceRelated, SinceComment, SinceHeading, SinceEditor, SinceCopyright;
    public bool UnderCueHeading;
    public double HeadingLinkDensity;

    // Since the last block that is one link.
    public int LinksBefore, LinksAfter, SinceLink, UntilLink;
    public double ProseSinceLink;

    // The heaviest stretch of prose.
    public bool InsideStretch;
    public double StretchPosition;
    public int StretchDistance;

    /// <summary>Cards: the strongest repetition of its like around it.</summary>
    public double Card, CardChars;
    public int CardLevel;

    /// <summary>How many article elements have begun at or before it.</summary>
    public int ArticleOrdinal;
}
