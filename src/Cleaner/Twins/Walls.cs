using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Walls of text: blocks that print in one what several others say, for a reader without markup or a share dialogue. The paragraphs stay.</summary>
internal static class Walls
{
    /// <summary>A wall has at least this many shingles: a shorter block that says again what others do is a summary.</summary>
    private const int FewestShingles = 100;

    /// <summary>A block that one other has so much of is that one's twin, or has it as a quotation.</summary>
    private const double LargestPart = .6;

    /// <summary>Marks those whose text stays without them.</summary>
    public static void Mark(Page page, BlockShingles shingles)
    {
        bool[]? stays = null;
        foreach (var block in page.Blocks)
        {
            if (shingles.CountOf(block.Order) < FewestShingles || !Article.Stays(block) || (Repeated(shingles.Earlier(block.Order)) ?? Repeated(shingles.Later(block.Order))) is not { } twin
                || shingles.Containment(block.Order, twin.Original) > LargestPart)
            {
                continue;
            }

            stays ??= [.. page.Blocks.Select(Article.Stays)];
            var share = shingles.Containment(block.Order, stays);
            if (share >= RepeatedBlocks.RepeatedShare)
            {
                block.Twin = new Twin(twin.Original, share);
                stays[block.Order] = false;
            }
        }
    }

    private static Twin? Repeated(Twin? twin) => twin?.Containment >= RepeatedBlocks.RepeatedShare ? twin : null;
}
