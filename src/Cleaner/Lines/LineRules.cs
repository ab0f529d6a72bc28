namespace Cleaner.Lines;

/// <summary>The rules that look at one block's own words, in order: the first that matches names it.</summary>
internal static class LineRules
{
    private static readonly EditorRule Editor = new();

    private static readonly CaptionRule Caption = new();

    private static readonly ILineRule[] All =
        [new ShareRule(), new NavigationRule(), new LegalRule(), new CommentsRule(), new AdvertRule(), Editor];

    private static readonly PhraseIndex Index = new(All);

    /// <summary>What the block's words alone say it is, or null.</summary>
    public static Reason? Find(Block block, string line)
    {
        var spoken = Index.Find(line);
        for (var i = 0; i < All.Length; i++)
        {
            if (i == spoken || All[i].HasShape(block, line))
            {
                return All[i].Reason;
            }
        }

        return null;
    }

    /// <summary>Whether the line leads to more of the list that it stands in.</summary>
    public static bool IsMoreLink(string line) => NavigationRule.IsMore(line);

    /// <summary>What a phrase makes of a folded line, whatever block it stands in; null where none does.</summary>
    public static Reason? FindPhrase(string line, int longest) => line.Length <= longest && Index.Find(line) is var rule and not PhraseIndex.None ? All[rule].Reason : null;

    /// <summary>Whether it is a line of author, source, date or editor that says so by a label.</summary>
    public static Reason? FindByline(Block block) => EditorRule.IsByline(block) ? Reason.Byline : null;

    /// <summary>Whether a mark at its start makes it the abstract.</summary>
    public static Reason? FindSummary(Block block) => SummaryMark.LengthIn(block.Content) > 0 ? Reason.Summary : null;

    /// <summary>Whether its words or its element make it a caption: weaker than a widget that it stands in, whose pictures have captions too.</summary>
    public static Reason? FindCaption(Block block) => Caption.Matches(block) ? Reason.Caption : null;
}
