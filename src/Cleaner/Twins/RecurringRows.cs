using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Lists and tables with entries that recur: prices, results, opening hours. They stay where they are the article's, but repetition makes the paragraphs around
/// read less like it, so the page is scored without them.
/// </summary>
internal static class RecurringRows
{
    /// <summary>Fewer entries of a list that stand in it twice are chance.</summary>
    private const int FewestEntries = 3;

    /// <summary>A list where less than one entry in so many recurs is of something else.</summary>
    private const int EntriesOfOne = 3;

    /// <summary>The blocks of such lists.</summary>
    /// <param name="page">The page.</param>
    /// <param name="left">For each block, whether it is left out already.</param>
    public static List<Block> Find(Page page, ReadOnlySpan<bool> left)
    {
        var rows = new List<Block>();
        var times = new Dictionary<(Container List, string Text), int>();
        var recurring = new Dictionary<Container, int>();
        foreach (var block in page.Blocks)
        {
            if (!left[block.Order] && ListOf(block) is { } list)
            {
                var before = times.GetValueOrDefault((list, block.Text));
                times[(list, block.Text)] = before + 1;
                if (before > 0)
                {
                    recurring[list] = recurring.GetValueOrDefault(list) + (before == 1 ? 2 : 1);
                }
            }
        }

        foreach (var (list, count) in recurring)
        {
            if (count >= FewestEntries && count * EntriesOfOne >= list.BlockCount)
            {
                rows.AddRange(page.Blocks.GetRange(list.FirstBlock, list.BlockCount));
            }
        }

        return rows;
    }

    /// <summary>The list that a block is a short entry of, where it may be the article's.</summary>
    private static Container? ListOf(Block block) =>
        block.Score >= RepeatedBlocks.Perhaps && block.Content.Length < RepeatedBlocks.ShortestParagraph && block.Container.Entry is { } entry ? entry.List : null;
}
