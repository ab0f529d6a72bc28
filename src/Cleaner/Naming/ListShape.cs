using System.Globalization;
using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>Whether a stretch of dropped blocks is a list by its shape alone: links, dates, numbers, pictures.</summary>
internal static class ListShape
{
    /// <summary>Share of the characters inside links from which a stretch lists stories.</summary>
    private const double Linked = .6;

    /// <summary>Share of entries that carry a date or a number from which the list is one of dates or ranks.</summary>
    private const double Marked = .4;

    /// <summary>Share of its text inside links from which a block is a link, as the headline over a teaser is.</summary>
    private const double WhollyLinked = .9;

    /// <summary>Names of stories are longer than menu entries: effective characters, on average.</summary>
    private const double StoryName = 16;

    /// <summary>Headlines are shorter than this, in effective characters.</summary>
    private const double LongestHeadline = 130;

    /// <summary>Whether a stretch of blocks lists stories.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The first block of the stretch.</param>
    /// <param name="last">The last one.</param>
    /// <param name="storyName">How long names are at least, in effective characters, on average.</param>
    public static bool IsList(Page page, int first, int last, double storyName = StoryName)
    {
        int chars = 0, linkChars = 0, marked = 0, items = 0, named = 0, linked = 0;
        double length = 0;
        for (var i = first; i <= last; i++)
        {
            var block = page.Blocks[i];
            chars += block.Text.Length;
            linkChars += block.LinkChars;
            var isOfPictures = EntryMarks.IsOfPictures(block.Content);
            marked += isOfPictures || IsDated(block) || IsPicture(block) ? 1 : 0;
            if (!isOfPictures && !DumpRun.IsMark(block.Content))
            {
                // Times and counts beside the names (1204评论) say nothing of how long those are.
                length += NameLength.Of(block.Content);
                named++;
            }

            linked += block.LinkDensity > WhollyLinked && !HeadZone.IsProse(block) ? 1 : 0;
            items += block.Container.Nearest("li") is not null ? 1 : 0;
        }

        var count = last - first + 1;
        return count >= 2 && named > 0 && length / named >= storyName
            && (linkChars >= Linked * chars || items >= Linked * count || marked >= Marked * count || (linked >= 2 && linked >= Marked * count));
    }

    /// <summary>Whether entries carry a date or a time.</summary>
    public static bool IsDated(Page page, int first, int last)
    {
        var dated = 0;
        for (var i = first; i <= last; i++)
        {
            dated += IsDated(page.Blocks[i]) ? 1 : 0;
        }

        return dated >= Marked * (last - first + 1);
    }

    /// <summary>Whether an entry is a picture with its caption, and no link to a story.</summary>
    public static bool IsPicture(Block block) => block.LinkChars == 0 && block.Container.Tag == "figcaption";

    private static bool IsDated(Block block) => DatedLine.Ends(block.Text) || DatedLine.Begins(block.Text);

    /// <summary>The rank that the text is or begins with, and whether it is nothing else; null where it has none.</summary>
    public static (int Rank, bool IsBare)? RankOf(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && (digits == text.Length || text[digits] is '、' or ' ' or ')' or '位' || (text[digits] == '.' && !(digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))) || (text[0] != '0' && TextShape.IsCjk(text[digits]) && !IsMeasure(text[digits..])))
            ? (int.Parse(text[..digits], CultureInfo.InvariantCulture), digits == text.Length || text[digits..].IndexOfAnyExcept(".、) 位") < 0) : null;
    }

    /// <summary>What makes a number before it a measure, not a rank (48小时热帖 is a label).</summary>
    private static bool IsMeasure(ReadOnlySpan<char> text) => IsUnit(text[0]) || text.StartsWith("小时") || text.StartsWith("小時");

    private static bool IsUnit(char c) => "年月日时点分秒岁个人名家元万亿位次天周届号条成倍座种项".Contains(c, StringComparison.Ordinal);

    /// <summary>Whether the entry is prose or a line that is something else.</summary>
    public static bool IsHeadline(Block block)
    {
        return NameLength.Of(block.Content) is >= StoryName and < LongestHeadline && block.Text[^1] is not ('。' or '.' or '：' or ':');
    }
}
