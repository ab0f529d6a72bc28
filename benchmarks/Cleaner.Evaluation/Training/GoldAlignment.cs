using Cleaner.Evaluation.Measure;
using Cleaner.Scoring.Features;

namespace Cleaner.Evaluation.Training;

/// <summary>
/// Tells which blocks of a page are its gold. The 4-grams of page and gold that are rare on both sides are matched, and the longest
/// chain of matches that keeps the order of both decides: a second copy, or a phrase of the article in a teaser, is not on it.
/// </summary>
internal static class GoldAlignment
{
    private const int Length = 4;

    /// <summary>Phrases with more places than these say nothing about which place is meant, and would make the matches many.</summary>
    private const int MostGoldPlaces = 8, MostPagePlaces = 12;

    /// <summary>Blocks below this many tokens may have no 4-gram of their own; they are looked for in the gap that their neighbours leave.</summary>
    private const int ShortTokens = 8;

    private const double LeastCovered = 0.5, LeastMoved = 0.8;

    private const int FigureCaption = 14;

    public static bool[] Label(PageFacts page, string gold, out int goldTokens)
    {
        // The blocks of pages with markup, and of what is flattened from them, are without such characters.
        gold = Invisible.Without(gold);
        var labels = new bool[page.Count];
        var tokens = new ulong[gold.Length + 1];
        var facts = default(BlockFacts);
        goldTokens = 0;
        TextScan.Tokenise(gold, new char[gold.Length], tokens, ref goldTokens, ref facts);
        var goldGrams = Grams(tokens, goldTokens);
        var pageGrams = Grams(page.Tokens, page.TokenCount);
        var places = LongestChain(Matches(goldGrams, pageGrams, page.TokenCount));

        // For every token of the page its place in the gold, or -1; and which of the gold's tokens are taken.
        var at = new int[page.TokenCount];
        Array.Fill(at, -1);
        var taken = new bool[goldTokens + 1];
        foreach (var (p, g) in places)
        {
            for (var k = 0; k < Length; k++)
            {
                at[p + k] = g + k;
                taken[g + k] = true;
            }
        }

        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            var covered = 0;
            for (var t = 0; t < block.Tokens; t++)
            {
                covered += at[block.TokenStart + t] >= 0 ? 1 : 0;
            }

            labels[i] = block.Tokens > 0 && covered >= LeastCovered * block.Tokens;
        }

        LabelMoved(page, tokens, goldTokens, taken, labels);
        LabelShort(page, tokens, goldTokens, at, labels);
        for (var i = 0; i < page.Count; i++)
        {
            labels[i] &= page.Containers[page.Blocks[i].Container].Tags[FigureCaption] == ContainerFacts.Never;
        }

        return labels;
    }

    private static Dictionary<(ulong, ulong), List<int>> Grams(ulong[] tokens, int count)
    {
        var grams = new Dictionary<(ulong, ulong), List<int>>();
        for (var i = 0; i + Length <= count; i++)
        {
            var key = (Fold.Mix(tokens[i], tokens[i + 1]), Fold.Mix(tokens[i + 2], tokens[i + 3]));
            if (!grams.TryGetValue(key, out var list))
            {
                grams.Add(key, list = []);
            }

            list.Add(i);
        }

        return grams;
    }

    /// <summary>Pairs of places in page and gold: by page place upwards, and at one page place by gold place downwards, so that a chain takes one of them.</summary>
    private static List<(int Page, int Gold)> Matches(Dictionary<(ulong, ulong), List<int>> gold, Dictionary<(ulong, ulong), List<int>> page, int pageTokens)
    {
        var byPlace = new List<int>?[pageTokens];
        foreach (var (gram, places) in page)
        {
            if (places.Count <= MostPagePlaces && gold.TryGetValue(gram, out var goldPlaces) && goldPlaces.Count <= MostGoldPlaces)
            {
                foreach (var place in places)
                {
                    byPlace[place] = goldPlaces;
                }
            }
        }

        var matches = new List<(int, int)>();
        for (var p = 0; p < pageTokens; p++)
        {
            for (var k = (byPlace[p]?.Count ?? 0) - 1; k >= 0; k--)
            {
                matches.Add((p, byPlace[p]![k]));
            }
        }

        return matches;
    }

    /// <summary>Longest strictly rising chain, by patience sorting.</summary>
    private static List<(int Page, int Gold)> LongestChain(List<(int Page, int Gold)> matches)
    {
        var ends = new List<int>();
        var before = new int[matches.Count];
        for (var m = 0; m < matches.Count; m++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (matches[ends[middle]].Gold < matches[m].Gold)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            before[m] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(m);
            }
            else
            {
                ends[low] = m;
            }
        }

        var chain = new List<(int, int)>();
        for (var m = ends.Count == 0 ? -1 : ends[^1]; m >= 0; m = before[m])
        {
            chain.Add(matches[m]);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Blocks whose text is gold that the chain left over: the gold has another order than the page.</summary>
    private static void LabelMoved(PageFacts page, ulong[] tokens, int count, bool[] taken, bool[] labels)
    {
        var left = new HashSet<(ulong, ulong)>();
        for (var i = 0; i + Length <= count; i++)
        {
            if (!taken[i] && !taken[i + Length - 1])
            {
                left.Add((Fold.Mix(tokens[i], tokens[i + 1]), Fold.Mix(tokens[i + 2], tokens[i + 3])));
            }
        }

        for (var b = 0; b < page.Count && left.Count > 0; b++)
        {
            ref var block = ref page.Blocks[b];
            var grams = block.Tokens - Length + 1;
            if (labels[b] || block.Tokens < ShortTokens)
            {
                continue;
            }

            var found = 0;
            for (var t = block.TokenStart; t < block.TokenStart + grams; t++)
            {
                found += left.Contains((Fold.Mix(page.Tokens[t], page.Tokens[t + 1]), Fold.Mix(page.Tokens[t + 2], page.Tokens[t + 3]))) ? 1 : 0;
            }

            if (found >= LeastMoved * grams)
            {
                labels[b] = true;
                for (var t = block.TokenStart; t < block.TokenStart + grams; t++)
                {
                    left.Remove((Fold.Mix(page.Tokens[t], page.Tokens[t + 1]), Fold.Mix(page.Tokens[t + 2], page.Tokens[t + 3])));
                }
            }
        }
    }

    /// <summary>Short blocks that the gold has, word for word, between what its aligned neighbours have.</summary>
    private static void LabelShort(PageFacts page, ulong[] tokens, int count, int[] at, bool[] labels)
    {
        var next = new int[page.Count + 1];
        next[page.Count] = count;
        for (var b = page.Count - 1; b >= 0; b--)
        {
            next[b] = next[b + 1];
            for (var t = page.Blocks[b].Tokens - 1; labels[b] && t >= 0; t--)
            {
                var place = at[page.Blocks[b].TokenStart + t];
                next[b] = place >= 0 ? place : next[b];
            }
        }

        var last = -1;
        for (var b = 0; b < page.Count; b++)
        {
            ref var block = ref page.Blocks[b];
            for (var t = 0; labels[b] && t < block.Tokens; t++)
            {
                last = Math.Max(last, at[block.TokenStart + t]);
            }

            if (labels[b] || block.Tokens is 0 or >= ShortTokens || last < 0 || next[b] >= count)
            {
                continue;
            }

            var wanted = page.Tokens.AsSpan(block.TokenStart, block.Tokens);
            var gap = last + 1 < next[b] ? tokens.AsSpan(last + 1, next[b] - last - 1) : [];
            var found = gap.IndexOf(wanted);
            if (found >= 0)
            {
                labels[b] = true;
                last += found + block.Tokens;
            }
        }
    }
}
