using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Corrections that print a paragraph again. Word for word, it stays where it is the article's, and the page is scored without the correction. One that
/// differs is what the reader has to see, and so is what it corrects.
/// </summary>
internal static class Corrections
{
    /// <summary>Share of the longer paragraph's length that the other has at least, where one corrects the other.</summary>
    private const double SameLength = .8;

    /// <summary>The paragraphs that are printed again right behind a note, and where they stand in the article.</summary>
    public static List<(Block Quote, Twin Twin)> Find(Page page, BlockShingles shingles)
    {
        var corrections = new List<(Block Quote, Twin Twin)>();
        for (var i = 1; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block is { Twin: null, Superseded: false } && shingles.MayRepeat(i) && IsBehindNote(page, block)
                && shingles.Earlier(i) is { } twin && twin.Original < i - 1 && page.Blocks[twin.Original].Text == block.Text)
            {
                corrections.Add((block, twin));
            }
        }

        return corrections;
    }

    /// <summary>
    /// Whether the later of two blocks stands right behind a note, the earlier does not, and they say nearly the same, if it is all but for a word. Copies of an article have the note in both, and
    /// a teaser, or a part of a paragraph, is shorter.
    /// </summary>
    public static bool Corrects(Page page, Block block, Block other)
    {
        var (earlier, later) = block.Order < other.Order ? (block, other) : (other, block);
        return IsBehindNote(page, later) && !IsBehindNote(page, earlier) && earlier.Text != later.Text
            && Math.Min(earlier.Text.Length, later.Text.Length) >= SameLength * Math.Max(earlier.Text.Length, later.Text.Length);
    }

    private static bool IsBehindNote(Page page, Block block) => block.Order > 0 && NoteMark.Begins(page.Blocks[block.Order - 1].Content);
}
