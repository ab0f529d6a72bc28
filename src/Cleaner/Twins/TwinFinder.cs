using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Finds blocks whose text the page has printed before.</summary>
internal static class TwinFinder
{
    /// <summary>Shorter blocks recur in lists and menus without being copies of anything, in characters.</summary>
    private const int ShortestCopy = 20;

    public static void Find(Page page)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in page.Blocks)
        {
            if (block.Text.Length >= ShortestCopy && !seen.TryAdd(block.Text, block.Order))
            {
                block.Twin = new Twin(seen[block.Text], 1);
            }
        }
    }
}
