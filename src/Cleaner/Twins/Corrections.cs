using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Corrections that print a paragraph again. Word for word, it stays where it is the article's, and the page is scored without the correction. One that
/// differs is what the reader has to see, and so is what it corrects.
/// </summary>
internal static class Corrections
{
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

    /// <summary>Whether one of two blocks stands right behind a note and says something else than the other, if only by a word.</summary>
    public static bool Corrects(Page page, Block block, Block other) => block.Text != other.Text && (IsBehindNote(page, block) || IsBehindNote(page, other));

    private static bool IsBehindNote(Page page, Block block) => block.Order > 0 && NoteMark.Begins(page.Blocks[block.Order - 1].Content);
}
