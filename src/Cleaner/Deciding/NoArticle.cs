using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>A section's front has no article, however much its teasers read like one: they stand each under the link of its own headline.</summary>
internal static class NoArticle
{
    /// <summary>A paragraph, and one that no teaser is as long as, in effective characters.</summary>
    private const double Paragraph = 60;

    private const double LongParagraph = 350;

    /// <summary>Teasers of a front, at least, and their share of its paragraphs.</summary>
    private const int FewestTeasers = 6;

    private const double TeaserShare = .8;

    public static void DropAll(Page page)
    {
        int paragraphs = 0, teasers = 0;
        foreach (var block in page.Blocks)
        {
            if (block.Verdict.Keep && TextShape.Of(block.Text) is { EffectiveLength: >= Paragraph } shape)
            {
                if (shape.EffectiveLength >= LongParagraph)
                {
                    return;
                }

                paragraphs++;
                teasers += IsTeaser(page, block) ? 1 : 0;
            }
        }

        if (teasers < FewestTeasers || teasers < TeaserShare * paragraphs)
        {
            return;
        }

        foreach (var block in page.Blocks)
        {
            if (block.Verdict.Keep)
            {
                block.Verdict = block.Verdict with { Reason = Reason.LowScore };
            }
        }
    }

    /// <summary>Whether a link stands right before it in the same card.</summary>
    private static bool IsTeaser(Page page, Block block)
    {
        var before = block.Order > 0 ? page.Blocks[block.Order - 1] : null;
        return before is { LinkDensity: > .8 } && block.Container.Parent is { } card && card.Holds(before.Order) && card.BlockCount <= LargestCard;
    }

    /// <summary>A card holds a headline, a teaser, a kicker, a time.</summary>
    private const int LargestCard = 6;
}
