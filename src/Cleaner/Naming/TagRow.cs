using Cleaner.Lines;
using Cleaner.Lines.Labels;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Naming;

/// <summary>The article's tags in one row: hashtags, links behind a label without a colon, or short links below the body.</summary>
internal static class TagRow
{
    /// <summary>Tags that make a row.</summary>
    private const int FewestTags = 2;

    /// <summary>Words of a label at most (filed in, en savoir plus sur).</summary>
    private const int MostLabelWords = 4;

    /// <summary>Tags are no longer than this, in effective characters on average; headlines are.</summary>
    private const double LongestTag = 18;

    /// <summary>How far below the body a row without a label may stand, in blocks.</summary>
    private const int Reach = 5;

    /// <summary>The row that a block is, or null.</summary>
    public static Widget? Read(Page page, SpokenLines lines, int at)
    {
        var block = page.Blocks[at];
        if (IsHashtags(block.Content))
        {
            return new Widget(Category.Tags, null, at);
        }

        if (block.LinkCount < FewestTags)
        {
            return null;
        }

        return LabelOf(block) is { } label ? new Widget(Category.Tags, label, at)
            : lines.ReasonOf(at) is null && IsBelowBody(page, at) && IsShortLinks(block) ? new Widget(Category.Tags, null, at)
            : null;
    }

    private static bool IsHashtags(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('#' or '＃'))
        {
            return false;
        }

        var tags = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.Length < 2 || word[0] is not ('#' or '＃') || !char.IsLetter(word[1]))
            {
                return false;
            }

            tags++;
        }

        return tags >= FewestTags;
    }

    /// <summary>The words before the links, where they name tags.</summary>
    private static string? LabelOf(Block block)
    {
        var end = -1;
        for (var words = 0; words < MostLabelWords && (end = block.Text.IndexOf(' ', end + 1)) > 0; words++)
        {
            var label = block.Text.AsSpan(0, end);
            if (block.LinkChars <= block.Text.Length - end && Kinds.Find(Line.Of(label)) == Category.Tags)
            {
                return label.ToString();
            }
        }

        return null;
    }

    private static bool IsBelowBody(Page page, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Reach; i--)
        {
            if (page.Blocks[i].Verdict.Keep)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShortLinks(Block block)
    {
        return block.LinkDensity > .85 && TextShape.Of(block.Text) is { Sentences: 0, EffectiveLength: var length } && length / block.LinkCount <= LongestTag;
    }
}
