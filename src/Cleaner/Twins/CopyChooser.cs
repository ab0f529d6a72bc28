using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Of several copies of the article, keeps the one a reader would: the most complete, visible, in real paragraphs, where it reads most like the article.
/// A second copy disturbs the scores of the first (each repeats the other, and moves it away from the headline), so each copy is judged
/// on the page as if the others had never been printed, and the scores of the page without the losing copies are those that count.
/// </summary>
internal sealed class CopyChooser(Page page, BlockShingles shingles, IScorer scorer)
{
    /// <summary>How much more of the article a copy must hold to count as the more complete one: captions and credits make small differences.</summary>
    private const double MoreComplete = 1.1;

    /// <summary>Share of a block's shingles in the kept copy from which it repeats it; under that it is the losing copy's own furniture.</summary>
    private const double RepeatedShare = .5;

    /// <summary>Blocks that do not read like the article, in a row, behind which a copy has ended.</summary>
    private const int Gap = 3;

    /// <summary>Copies of one article that are judged; later ones lose to the best of these.</summary>
    private const int MostJudged = 4;

    /// <summary>Differences of the mean score below this are noise, and the first copy stays.</summary>
    private const double LeastDifference = .02;

    private readonly bool[] _left = new bool[page.Blocks.Count];

    /// <summary>Marks the blocks of all copies but the best, and scores the page without them.</summary>
    public void KeepBest(List<Stretch> copies)
    {
        Candidate? best = null;
        for (var i = 0; i < Math.Min(copies.Count, MostJudged); i++)
        {
            var candidate = Judge(copies, i);
            best = best is null || IsBetter(candidate, best) ? candidate : best;
        }

        var kept = Grown(best!.Partial, best.Kept, copies, best.Kept);
        var places = Places(kept);
        foreach (var copy in copies)
        {
            if (copy == best.Kept)
            {
                continue;
            }

            var whole = Grown(best.Partial, copy, copies, kept);
            for (var b = whole.First; b <= whole.Last; b++)
            {
                if (kept.Contains(b))
                {
                    continue;
                }

                var twin = TwinIn(places, shingles.Of(b));
                page.Blocks[b].Twin = twin?.Containment >= RepeatedShare ? twin : null;
                page.Blocks[b].Superseded = true;
                _left[b] = true;
            }
        }

        var partial = new PartialPage(page, _left);
        scorer.Score(partial.Page);
        partial.ShareScores();
    }

    /// <summary>A copy with what reads like the article beside it, short of all other copies and of what belongs to the kept one.</summary>
    private Stretch Grown(PartialPage partial, Stretch copy, List<Stretch> copies, Stretch kept)
    {
        var grown = copy;
        for (var step = -1; step <= 1; step += 2)
        {
            for (int i = step < 0 ? copy.First - 1 : copy.Last + 1, missed = 0; i >= 0 && i < page.Blocks.Count && missed < Gap; i += step)
            {
                if ((kept != copy && kept.Contains(i)) || copies.Exists(other => other != copy && other.Contains(i)))
                {
                    break;
                }

                var isLikely = partial.ScoreOf(i) >= Article.Likely;
                grown = isLikely ? grown.With(i) : grown;
                missed = isLikely ? 0 : missed + 1;
            }
        }

        return grown;
    }

    private Candidate Judge(List<Stretch> copies, int survivor)
    {
        bool[] left = [.. _left];
        for (var i = 0; i < copies.Count; i++)
        {
            for (var b = copies[i].First; b <= copies[i].Last; b++)
            {
                left[b] |= !copies[survivor].Contains(b);
            }
        }

        var partial = new PartialPage(page, left);
        scorer.Score(partial.Page);
        int tokens = 0, blocks = 0, hidden = 0;
        double weight = 0;
        foreach (var block in partial.Page.Blocks)
        {
            if (block.Score < Article.Likely || block == partial.Page.TitleBlock)
            {
                continue;
            }

            var length = (int)TextShape.Of(block.Text).EffectiveLength;
            tokens += length;
            weight += length * block.Score;
            blocks++;
            hidden += block.Container.IsHidden ? 1 : 0;
        }

        // What stands beside a dropped copy is the rest of that copy: no part of this one.
        foreach (var copy in copies)
        {
            if (copy != copies[survivor])
            {
                tokens -= Beside(partial, copy.Last + 1, 1, copies[survivor]) + Beside(partial, copy.First - 1, -1, copies[survivor]);
            }
        }

        return new(copies[survivor], partial, tokens, blocks, 2 * hidden > blocks, weight / Math.Max(1, tokens));
    }

    private int Beside(PartialPage partial, int from, int step, Stretch kept)
    {
        var tokens = 0;
        for (int i = from, missed = 0; i >= 0 && i < page.Blocks.Count && missed < Gap && !kept.Contains(i); i += step)
        {
            var isLikely = partial.ScoreOf(i) >= Article.Likely;
            tokens += isLikely ? (int)TextShape.Of(page.Blocks[i].Text).EffectiveLength : 0;
            missed = isLikely ? 0 : missed + 1;
        }

        return tokens;
    }

    private static bool IsBetter(Candidate candidate, Candidate than)
    {
        if (candidate.Tokens > MoreComplete * than.Tokens || than.Tokens > MoreComplete * candidate.Tokens)
        {
            return candidate.Tokens > than.Tokens;
        }

        if (candidate.IsHidden != than.IsHidden)
        {
            return than.IsHidden;
        }

        // One wall of text against real paragraphs.
        return candidate.Blocks >= 2 * than.Blocks
            || (than.Blocks < 2 * candidate.Blocks && candidate.Tokens > than.Tokens / MoreComplete && candidate.MeanScore > than.MeanScore + LeastDifference);
    }

    private Dictionary<ulong, int> Places(Stretch stretch)
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

    /// <summary>A copy, the page without the others, and what reads like the article there.</summary>
    private sealed record Candidate(Stretch Kept, PartialPage Partial, int Tokens, int Blocks, bool IsHidden, double MeanScore);
}
