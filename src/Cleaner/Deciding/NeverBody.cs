using Cleaner.Lines;

namespace Cleaner.Deciding;

/// <summary>Blocks that no score makes part of the body: no reader's notion of the article, and hardly any gold of the evaluation's sets, holds them.</summary>
internal static class NeverBody
{
    /// <summary>The longest line that its phrase alone puts out of the body, in characters: a longer one may be a sentence of the article.</summary>
    private const int LongestPhrase = 44;

    /// <summary>Why the block is never body, or null where it may be.</summary>
    public static Reason? Find(Block block)
    {
        return LineRules.FindCaption(block)
            ?? LineRules.FindByline(block)
            ?? LineRules.FindSummary(block)
            ?? LineRules.FindPhrase(Line.Of(block), LongestPhrase);
    }
}
