namespace Cleaner.Scoring.Features;

/// <summary>The heaviest stretch of blocks when prose counts for its length and anything else costs a little (Kadane's maximum sum).</summary>
internal static class StretchScan
{
    private const double Cost = 40, MostPerBlock = 600;

    public static void Scan(PageFacts page)
    {
        var (bestFrom, bestTo) = (0, 0);
        var (sum, best, from) = (0.0, 0.0, 0);
        for (var i = 0; i < page.Count; i++)
        {
            if (sum <= 0)
            {
                (sum, from) = (0, i);
            }

            ref var block = ref page.Blocks[i];
            sum += block.IsProse ? Math.Min(block.Prose, MostPerBlock) : -Cost;
            if (sum > best)
            {
                (best, bestFrom, bestTo) = (sum, from, i + 1);
            }
        }

        for (var i = 0; i < page.Count; i++)
        {
            ref var place = ref page.Places[i];
            place.InsideStretch = i >= bestFrom && i < bestTo;
            place.StretchDistance = i < bestFrom ? i - bestFrom : i >= bestTo ? i - bestTo + 1 : 0;
            place.StretchPosition = bestTo == bestFrom ? -1 : (double)(i - bestFrom) / (bestTo - bestFrom);
        }
    }
}
