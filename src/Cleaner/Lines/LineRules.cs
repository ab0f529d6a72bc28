namespace Cleaner.Lines;

/// <summary>The rules that look at one block's own words, in order: the first that matches names it.</summary>
internal static class LineRules
{
    /// <summary>Lines of author, source, date and editor.</summary>
    public static readonly ILineRule Byline = new EditorRule();

    private static readonly ILineRule[] All =
        [new ShareRule(), new NavigationRule(), new LegalRule(), new CommentsRule(), new AdvertRule(), Byline];

    private static readonly CaptionRule Caption = new();

    /// <summary>What the block's words alone say it is, or null.</summary>
    public static Reason? Find(Block block, string line)
    {
        foreach (var rule in All)
        {
            if (rule.Matches(block, line))
            {
                return rule.Reason;
            }
        }

        return null;
    }

    /// <summary>Whether its words or its element make it a caption: weaker than a widget that it stands in, whose pictures have captions too.</summary>
    public static Reason? FindCaption(Block block, string line) => Caption.Matches(block, line) ? Caption.Reason : null;
}
