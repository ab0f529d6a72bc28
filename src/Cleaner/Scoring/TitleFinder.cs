using Cleaner.Scoring.Features;
using Cleaner.Segmenting;

namespace Cleaner.Scoring;

/// <summary>Finds the block that prints the article's headline.</summary>
internal static class TitleFinder
{
    /// <summary>Headlines are shorter than this, in effective characters.</summary>
    private const double LongestTitle = 260;

    /// <summary>From this score on a text of this length that has a sentence in it is a paragraph of the article, whatever title the page declares.</summary>
    private const double Certain = .9, ShortestParagraph = 80;

    /// <summary>How far above the text of an HTML page its headline may stand, in blocks.</summary>
    private const int BlocksReach = 25;

    /// <summary>
    /// Of an HTML page: what is most like the titles it declares. What stands behind all that reads like the article is none (a site's name in
    /// the footer): then the heading over that text.
    /// </summary>
    /// <param name="page">The page, with its scores.</param>
    /// <param name="likest">The block that is most like the declared titles; -1 where there is none.</param>
    public static Block? OfHtml(Page page, int likest)
    {
        var title = likest < 0 ? null : page.Blocks[likest];
        if (title is null || IsHeading(title.Container.Tag))
        {
            return title;
        }

        var first = page.Blocks.FindIndex(IsProse);
        if (IsParagraph(title))
        {
            return HeadingOver(page, first);
        }

        return first < 0 || page.Blocks.FindLastIndex(IsProse) > title.Order ? title : HeadingOver(page, first) ?? title;
    }

    private static bool IsProse(Block block) => block.Score >= .5 && TextShape.Of(block.Content).EffectiveLength > LongestTitle;

    /// <summary>A paragraph of the article that has the declared title's words in it.</summary>
    private static bool IsParagraph(Block block) =>
        block.Score >= Certain && TextShape.Of(block.Content) is { Sentences: > 0, EffectiveLength: >= ShortestParagraph };

    private static Block? HeadingOver(Page page, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - BlocksReach; i--)
        {
            if (IsHeading(page.Blocks[i].Container.Tag))
            {
                return page.Blocks[i];
            }
        }

        return null;
    }

    /// <summary>Of a dump: the first marked heading of the first level, or else the likeliest line above the text.</summary>
    public static Block? OfDump(PageFacts facts) => facts.Page.Blocks.Find(static block => block.Container.Nearest("h1") is not null) ?? DumpHeadline.Find(facts);

    private static bool IsHeading(string tag) => tag.Length == 2 && tag[0] == 'h' && char.IsAsciiDigit(tag[1]);
}
