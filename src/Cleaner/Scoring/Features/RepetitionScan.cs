using System.Buffers;

namespace Cleaner.Scoring.Features;

/// <summary>How much of a block's text stands elsewhere on the page too, by 4-grams of tokens.</summary>
internal static class RepetitionScan
{
    private const int Length = 4;

    public static void Scan(PageFacts page)
    {
        using var wholes = new HashTable(page.Count);
        var slots = ArrayPool<int>.Shared.Rent(page.Count + 1);
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            var hash = 5UL;
            foreach (var token in page.Tokens.AsSpan(block.TokenStart, block.Tokens))
            {
                hash = Fold.Mix(hash, token);
            }

            wholes.Add(hash, out slots[i]).First++;
        }

        for (var i = 0; i < page.Count; i++)
        {
            page.Places[i].Copies = wholes[slots[i]].First - 1;
        }

        ArrayPool<int>.Shared.Return(slots);
        Shingles(page);
    }

    private static void Shingles(PageFacts page)
    {
        using var grams = new HashTable(page.TokenCount);
        var slots = ArrayPool<int>.Shared.Rent(page.TokenCount + 1);
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            var seen = 0;
            var end = block.TokenStart + block.Tokens - Length;
            for (var t = block.TokenStart; t <= end; t++)
            {
                var hash = Fold.Mix(Fold.Mix(page.Tokens[t], page.Tokens[t + 1]), Fold.Mix(page.Tokens[t + 2], page.Tokens[t + 3]));
                ref var entry = ref grams.Add(hash, out slots[t]);
                if (entry.First == 0)
                {
                    entry.First = i + 1;
                }
                else if (entry.First != i + 1)
                {
                    seen++;
                    entry.Second = 1;
                }
            }

            page.Places[i].SeenShare = block.Tokens < Length ? 0 : (double)seen / (block.Tokens - Length + 1);
        }

        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            var elsewhere = 0;
            var end = block.TokenStart + block.Tokens - Length;
            for (var t = block.TokenStart; t <= end; t++)
            {
                elsewhere += grams[slots[t]].Second;
            }

            page.Places[i].ElsewhereShare = block.Tokens < Length ? 0 : (double)elsewhere / (block.Tokens - Length + 1);
        }

        ArrayPool<int>.Shared.Return(slots);
    }
}
