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

    /// <summary>The lines that recur; none where they are too few.</summary>
    /// <param name="page">The page.</param>
    /// <param name="left">For each block, whether it is left out already; empty where none is.</param>
    public static List<Block> Find(Page page, ReadOnlySpan<bool> left)
    {
        var lines = new List<Block>();
        foreach (var block in page.Blocks)
        {
            if ((left.IsEmpty || !left[block.Order]) && IsLine(block))
            {
                lines.Add(block);
            }
        }

        if (lines.Count >= FewestLines)
        {
            var times = lines.CountBy(static line => line.Text, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            lines.RemoveAll(line => times[line.Text] == 1);
        }

        return lines.Count < FewestLines ? [] : lines;
    }

    /// <summary>Whether a block may be such a line: names and labels, entries of lists and cells of tables recur for other reasons.</summary>
    private static bool IsLine(Block block) =>
        block.Score >= Article.Likely && block.Content.Length < RepeatedBlocks.ShortestParagraph && block.Twin is null && !block.Superseded && block.Container.Tag is "p" or "div" or "#group"
        && TextShape.Of(block.Content) is { Sentences: > 0, EffectiveLength: < RepeatedBlocks.ShortestParagraph };
}
