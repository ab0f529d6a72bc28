using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Corrections that print a paragraph again, word for word. It stays where it is the article's, and the page is scored without the correction. One that
/// differs is what the reader has to see, and is judged as any other block.
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
            if (block is { Twin: null, Superseded: false } && shingles.MayRepeat(i) && NoteMark.Begins(page.Blocks[i - 1].Content)
                && shingles.Earlier(i) is { } twin && twin.Original < i - 1 && page.Blocks[twin.Original].Text == block.Text)
            {
                corrections.Add((block, twin));
            }
        }

        return corrections;
    }
}
