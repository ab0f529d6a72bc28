using System.Buffers;
using Cleaner.Lines;

namespace Cleaner.Deciding;

/// <summary>Blocks that no score makes part of the body: no reader's notion of the article, and hardly any gold of the evaluation's sets, holds them.</summary>
internal static class NeverBody
{
    /// <summary>The longest line that its phrase alone puts out of the body, in characters: a longer one may be a sentence of the article.</summary>
    private const int LongestPhrase = 44;

    /// <summary>The longest line of several phrases, in characters, and what parts them.</summary>
    private const int LongestBar = 120;

    private static readonly SearchValues<char> BarMarks = SearchValues.Create("|｜");

    /// <summary>The longest caption and byline that only their containers mark, in characters.</summary>
    private const int LongestCaption = 400;

    private const int LongestByline = 100;

    /// <summary>
    /// From this score on a name alone (FAQ, LinkedIn: a sub-heading, a table's cell) or the class of an element puts nothing out, and words put out no sub-heading and
    /// no entry of a list (Call for comments; Subscribe to the podcast): out of fold, most of the blocks that only such a sign would drop were the article's.
    /// </summary>
    public const double Certain = .8;

    /// <summary>The longest name, in characters.</summary>
    private const int LongestName = 9;

    /// <summary>Why the block is never body, or null where it may be.</summary>
    public static Reason? Find(Block block, ContainerCues cues)
    {
        var isCertain = block.Score >= Certain;
        var isPart = isCertain && InsideBody.IsHeadingOrEntry(block.Container.Tag) && block.Container.Nearest("figcaption") is null;
        return (isPart ? null : LineRules.FindCaption(block))
            ?? FindByline(block)
            ?? LineRules.FindSummary(block)
            ?? (isPart || (isCertain && block.Text.Length <= LongestName) ? null : LineRules.FindPhrase(Line.Of(block), LongestPhrase))
            ?? (isCertain ? null : FindBar(block.Content) ?? FindTime(block) ?? FindCued(block, cues));
    }

    /// <summary>A name and a date under a quotation, or under a post from elsewhere, say whose words those are: they go with them.</summary>
    private static Reason? FindByline(Block block) => block.Container.Nearest("blockquote") is null ? LineRules.FindByline(block) : null;

    /// <summary>A line of several phrases, each of which would go alone: Send this to a friend | Printer-friendly version.</summary>
    private static Reason? FindBar(ReadOnlySpan<char> text)
    {
        Reason? found = null;
        if (text.Length > LongestBar || !text.ContainsAny(BarMarks))
        {
            return found;
        }

        foreach (var part in text.SplitAny(BarMarks))
        {
            if (!text[part].IsWhiteSpace())
            {
                found = LineRules.FindPhrase(Line.Of(text[part]), LongestPhrase);
                if (found is null)
                {
                    return null;
                }
            }
        }

        return found;
    }

    /// <summary>When a post was made. In a table or a list it may be a timetable's.</summary>
    private static Reason? FindTime(Block block) => PostTime.Is(block.Content) && block.Container.Entry is null ? Reason.Byline : null;

    /// <summary>Captions and bylines by the class of their own element.</summary>
    private static Reason? FindCued(Block block, ContainerCues cues)
    {
        return cues.Of(block.Container)?.Reason switch
        {
            Reason.Caption when block.Text.Length <= LongestCaption => Reason.Caption,
            Reason.Byline when block.Text.Length <= LongestByline => Reason.Byline,
            _ => null,
        };
    }
}
