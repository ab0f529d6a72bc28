using Cleaner.Scoring.Features;

namespace Cleaner.Evaluation.Training;

/// <summary>Most foreign blocks are menu entries far from any article: one in eight of them stands for all, with their weight; nearer ones by one in three.</summary>
internal static class Thinning
{
    private const int FarFactor = 8, Far = 15, FarTokens = 30, MiddleFactor = 3, Middle = 5, MiddleTokens = 10;

    public static IEnumerable<Sample> Of(IEnumerable<TrainingPage> pages)
    {
        foreach (var page in pages)
        {
            var distance = DistanceToArticle(page);
            for (var i = 0; i < page.Rows; i++)
            {
                var tokens = page.Facts.Blocks[i].Tokens;
                var factor = distance[i] > Far && tokens < FarTokens ? FarFactor : distance[i] > Middle && tokens < MiddleTokens ? MiddleFactor : 1;
                var weight = page.Weights[i] * factor;
                if (weight > 0 && Fold.Mix((ulong)i, (ulong)page.Facts.TokenCount) % (ulong)factor == 0)
                {
                    yield return new(page, i, weight);
                }
            }
        }
    }

    private static int[] DistanceToArticle(TrainingPage page)
    {
        var distance = new int[page.Rows];
        var last = -Far * 2;
        for (var i = 0; i < page.Rows; i++)
        {
            last = page.Labels[i] ? i : last;
            distance[i] = i - last;
        }

        last = page.Rows + Far * 2;
        for (var i = page.Rows - 1; i >= 0; i--)
        {
            last = page.Labels[i] ? i : last;
            distance[i] = Math.Min(distance[i], last - i);
        }

        return distance;
    }
}
