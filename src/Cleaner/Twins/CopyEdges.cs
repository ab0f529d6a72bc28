using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>What belongs to a copy beside its paragraphs.</summary>
internal static class CopyEdges
{
    /// <summary>The stretch with the short lines at its ends that the other stretch has at its own: headlines, bylines, credits.</summary>
    public static Stretch Of(BlockShingles shingles, Stretch stretch, Stretch other, bool[] taken)
    {
        var near = new Stretch(other.First - CopyFinder.Gap, other.Last + CopyFinder.Gap);
        while ((Edge(shingles, stretch, -1, near, taken) ?? Edge(shingles, stretch, 1, near, taken)) is { } block)
        {
            stretch = stretch.With(block);
        }

        return stretch;
    }

    /// <summary>The nearest line on one side that belongs to the stretch; another copy's blocks are never stepped over.</summary>
    private static int? Edge(BlockShingles shingles, Stretch stretch, int direction, Stretch near, bool[] taken)
    {
        var edge = direction < 0 ? stretch.First : stretch.Last;
        for (var step = 1; step <= CopyFinder.Gap; step++)
        {
            var block = edge + (direction * step);
            if (block < 0 || block >= taken.Length || taken[block])
            {
                return null;
            }

            if (Repeats(shingles, block, stretch, near))
            {
                return block;
            }
        }

        return null;
    }

    private static bool Repeats(BlockShingles shingles, int block, Stretch own, Stretch near)
    {
        return !near.Contains(block) && shingles.CountOf(block) > 0
            && (own.First > near.First ? shingles.Earlier(block) : shingles.Later(block)) is { Containment: >= CopyFinder.CopiedShare } twin && near.Contains(twin.Original);
    }
}
