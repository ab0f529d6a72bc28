using Cleaner.Describing;
using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>What was kept before the first paragraph and behind the last: the headline again, decks, dates, names.</summary>
internal static class HeadAndTail
{
    /// <summary>How far up the class of a container still makes a block a deck.</summary>
    private const int DeckLevels = 2;

    /// <summary>A container of more blocks than this is no deck, whatever its class.</summary>
    private const int LargestDeck = 2;

    /// <summary>
    /// From this score on a deck stays: out of fold, five sixths of such text above it were in the gold, and two fifths below it. Sites
    /// that class their lead paragraph as a deck have no other lead.
    /// </summary>
    private const double CertainLead = .9;

    /// <summary>How many kept blocks from either end are looked at.</summary>
    private const int Reach = 4;

    /// <summary>Characters at the start in which a deck and the declared description must agree; what follows may be cut or edited.</summary>
    private const int AgreedStart = 40;

    private static readonly string[] Descriptions = ["og:description", "description", "twitter:description"];

    public static void Trim(Page page, ContainerCues cues)
    {
        var kept = page.Blocks.FindAll(block => block.Verdict.Keep);
        var title = page.TitleBlock is null ? "" : Line.Of(page.TitleBlock);
        var hasBegun = false;
        for (var i = 0; i < kept.Count; i++)
        {
            var line = Line.Of(kept[i]);
            var reason = line.Length > 0 && ((string.Equals(line, title, StringComparison.Ordinal) && !(hasBegun && IsPart(kept[i]))) || TitleMark.Matches(line)) ? Reason.Title
                : i < Reach && IsDeck(page, kept[i], i + 1 < kept.Count ? kept[i + 1] : null, cues) ? Reason.Summary
                : (i < Reach || i >= kept.Count - Reach) && line.Length > 0 && BylineLine.Read(kept[i].Content) is { IsOnlyDate: true } ? Reason.Byline
                : Reason.Body;
            if (reason != Reason.Body)
            {
                kept[i].Verdict = kept[i].Verdict with { Reason = reason };
            }

            hasBegun |= reason == Reason.Body;
        }
    }

    /// <summary>Whether a block is a sub-heading, an entry of a list or a table's cell, and the score certain of it: that may say what the headline says.</summary>
    private static bool IsPart(Block block) => block.Score >= NeverBody.Certain && (InsideBody.IsHeadingOrEntry(block.Container.Tag) || block.Container.Tag is "td" or "th");

    /// <summary>Classed as a deck, and declared as the page's description: either alone marks lead paragraphs too.</summary>
    private static bool IsDeck(Page page, Block block, Block? next, ContainerCues cues)
    {
        if (block.Score >= CertainLead || !IsDeclared(page, block.Text))
        {
            return false;
        }

        var c = block.Container;
        for (var level = 0; c is not null && level < DeckLevels; level++, c = c.Parent)
        {
            if (cues.Of(c) == ContainerCues.Deck)
            {
                return c.BlockCount <= LargestDeck && next is not null;
            }
        }

        return false;
    }

    private static bool IsDeclared(Page page, string text)
    {
        foreach (var name in Descriptions)
        {
            if (page.Declared.MetaValue(name) is { } description
                && text.AsSpan(0, Math.Min(text.Length, AgreedStart)).Equals(description.AsSpan(0, Math.Min(description.Length, Math.Min(text.Length, AgreedStart))), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
