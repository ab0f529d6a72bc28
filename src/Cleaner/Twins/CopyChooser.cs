using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Of several copies of the article, keeps the one a reader would: the most complete, visible, in real paragraphs, first.</summary>
internal static class CopyChooser
{
    /// <summary>How much more of the article a copy must hold to count as the more complete one: captions and credits make small differences.</summary>
    private const double MoreComplete = 1.1;

    /// <summary>Share of a block's shingles in the kept copy from which it repeats it; under that it is the losing copy's own furniture.</summary>
    private const double RepeatedShare = .5;

    public static void KeepBest(Page page, BlockShingles shingles, List<Stretch> copies)
    {
        ShareScores(page, shingles, copies);
        var best = 0;
        for (var i = 1; i < copies.Count; i++)
        {
            best = IsBetter(page, shingles, copies[i], copies[best]) ? i : best;
        }

        var places = Places(shingles, copies[best]);
        for (var i = 0; i < copies.Count; i++)
        {
            for (var b = copies[i].First; i != best && b <= copies[i].Last; b++)
            {
                var block = page.Blocks[b];
                var twin = TwinIn(places, shingles.Of(b));
                if (copies[best].Contains(b))
                {
                    continue;
                }

                block.Twin = twin?.Containment >= RepeatedShare ? twin : null;
                block.Superseded = true;
            }
        }
    }

    /// <summary>What reads like the article in one copy does so in the others, whatever stands around them.</summary>
    private static void ShareScores(Page page, BlockShingles shingles, List<Stretch> copies)
    {
        for (var i = 1; i < copies.Count; i++)
        {
            for (var b = copies[i].First; b <= copies[i].Last; b++)
            {
                if (shingles.Earlier(b) is { Containment: >= .8 } twin && copies[0].Contains(twin.Original))
                {
                    var original = page.Blocks[twin.Original];
                    page.Blocks[b].Score = original.Score = Math.Max(page.Blocks[b].Score, original.Score);
                }
            }
        }
    }

    private static bool IsBetter(Page page, BlockShingles shingles, Stretch copy, Stretch than)
    {
        double mine = Article.Tokens(page, shingles, copy), its = Article.Tokens(page, shingles, than);
        if (mine > MoreComplete * its || its > MoreComplete * mine)
        {
            return mine > its;
        }

        bool hidden = IsHidden(page, copy), itsHidden = IsHidden(page, than);
        if (hidden != itsHidden)
        {
            return itsHidden;
        }

        // One wall of text against real paragraphs.
        return LikelyBlocks(page, copy) >= 2 * LikelyBlocks(page, than);
    }

    private static bool IsHidden(Page page, Stretch stretch)
    {
        var hidden = 0;
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            hidden += page.Blocks[i].Container.IsHidden ? 1 : 0;
        }

        return 2 * hidden > stretch.Last - stretch.First + 1;
    }

    private static int LikelyBlocks(Page page, Stretch stretch)
    {
        var blocks = 0;
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            blocks += page.Blocks[i].Score >= Article.Likely ? 1 : 0;
        }

        return blocks;
    }

    private static Dictionary<ulong, int> Places(BlockShingles shingles, Stretch stretch)
    {
        var places = new Dictionary<ulong, int>();
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            foreach (var hash in shingles.Of(i))
            {
                places.TryAdd(hash, i);
            }
        }

        return places;
    }

    private static Twin? TwinIn(Dictionary<ulong, int> places, ReadOnlySpan<ulong> hashes)
    {
        var vote = default(MajorityVote);
        foreach (var hash in hashes)
        {
            vote.Count(places.GetValueOrDefault(hash, -1));
        }

        return vote.Winner(hashes.Length);
    }
}
