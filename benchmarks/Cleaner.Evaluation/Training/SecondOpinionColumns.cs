using Cleaner.Evaluation.Runners;
using Cleaner.Scoring.Features;

namespace Cleaner.Evaluation.Training;

/// <summary>SmartReader's vote as features: how much of each block it keeps, and where its result begins and ends. Measured, not shipped.</summary>
internal static class SecondOpinionColumns
{
    public const int Count = 8;

    private const int Length = 4;

    private const double Kept = 0.5;

    private static readonly SmartReaderExtractor Reader = new();

    /// <summary>The columns of a page, row by row; also how long SmartReader took.</summary>
    public static float[] Of(TrainingPage page, out TimeSpan took)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var text = Reader.Extract(page.Gold, page.Gold.ReadBytes()).Text ?? "";
        took = System.Diagnostics.Stopwatch.GetElapsedTime(started);
        var shares = Shares(page.Facts, text);
        var first = Array.FindIndex(shares, share => share >= Kept);
        var last = Array.FindLastIndex(shares, share => share >= Kept);
        double kept = 0, all = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            kept += shares[i] * page.Facts.Blocks[i].Tokens;
            all += page.Facts.Blocks[i].Tokens;
        }

        var columns = new float[shares.Length * Count];
        for (var i = 0; i < shares.Length; i++)
        {
            var row = new FeatureRow(columns.AsSpan(i * Count, Count));
            row.Add(shares[i]);
            row.Add(i > 0 ? shares[i - 1] : -1);
            row.Add(i + 1 < shares.Length ? shares[i + 1] : -1);
            row.Add(shares.Skip(i - 3).Take(7).Average());
            row.Add(first < 0 ? -200 : Math.Clamp(i - first, -50, 200));
            row.Add(first < 0 ? -200 : Math.Clamp(last - i, -50, 200));
            row.Add(kept / Math.Max(1, all));
            row.Add(kept);
        }

        return columns;
    }

    /// <summary>Per block the share of its 4-grams in the text; a short block has its neighbours' mean.</summary>
    private static double[] Shares(PageFacts page, string text)
    {
        var tokens = new ulong[text.Length + 1];
        var count = 0;
        var facts = default(BlockFacts);
        TextScan.Tokenise(text, new char[text.Length], tokens, ref count, ref facts);
        var grams = new HashSet<ulong>();
        for (var i = 0; i + Length <= count; i++)
        {
            grams.Add(Gram(tokens, i));
        }

        var shares = new double[page.Count];
        for (var b = 0; b < page.Count; b++)
        {
            var block = page.Blocks[b];
            var found = 0;
            for (var t = block.TokenStart; t + Length <= block.TokenStart + block.Tokens; t++)
            {
                found += grams.Contains(Gram(page.Tokens, t)) ? 1 : 0;
            }

            shares[b] = block.Tokens < Length ? -1 : (double)found / (block.Tokens - Length + 1);
        }

        for (var b = 0; b < page.Count; b++)
        {
            if (shares[b] < 0)
            {
                shares[b] = ((b > 0 ? Math.Max(0, shares[b - 1]) : 0) + (b + 1 < page.Count ? Math.Max(0, shares[b + 1]) : 0)) / 2;
            }
        }

        return shares;
    }

    private static ulong Gram(ulong[] tokens, int at) => Fold.Mix(Fold.Mix(tokens[at], tokens[at + 1]), Fold.Mix(tokens[at + 2], tokens[at + 3]));
}
