using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Short sentences that the article prints again and again: a refrain, an interview's question. They are the article's each time, but
/// what stands beside them reads less like it, so the page is scored without them.
/// </summary>
internal static class Refrains
{
    /// <summary>Fewer that stand there twice are chance.</summary>
    private const int FewestLines = 3;

    /// <summary>Marks the blocks in <paramref name="left"/>.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool Mark(Page page, Span<bool> left)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new List<Block>();
        foreach (var block in page.Blocks)
        {
            if (!left[block.Order] && IsLine(block))
            {
                lines.Add(block);
                times[block.Text] = times.GetValueOrDefault(block.Text) + 1;
            }
        }

        lines.RemoveAll(line => times[line.Text] == 1);
        if (lines.Count < FewestLines)
        {
            return false;
        }

        foreach (var line in lines)
        {
            left[line.Order] = true;
        }

        return true;
    }

    /// <summary>Whether a block may be such a line: names and labels, entries of lists and cells of tables recur for other reasons.</summary>
    private static bool IsLine(Block block) =>
        block.Score >= Article.Likely && block.Content.Length < RepeatedBlocks.ShortestParagraph && block.Twin is null && !block.Superseded && block.Container.Tag is "p" or "div" or "#group"
        && TextShape.Of(block.Content) is { Sentences: > 0, EffectiveLength: < RepeatedBlocks.ShortestParagraph };
}
