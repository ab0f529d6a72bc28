using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Of several copies of the article, keeps the one that a <see cref="CopyJudge"/> finds best, and says of the others' blocks what they repeat.</summary>
internal sealed class CopyChooser(Page page, BlockShingles shingles, CopyJudge judge)
{
    /// <summary>Share of a losing block's shingles in the kept copy from which it repeats it; less is a phrase that any two texts may share.</summary>
    private const double RepeatedShare = .1;

    /// <summary>Share of a block's text that is printed elsewhere from which the block is.</summary>
    private const double SameText = .5;

    /// <summary>Share of a losing copy's text that is printed elsewhere from which all of it goes.</summary>
    private const double WholeCopy = .75;

    /// <summary>The same from which what is printed elsewhere goes.</summary>
    private const double LeastRepeated = .5;

    /// <summary>How far, in blocks, from a part of the article that was kept its next part may stand.</summary>
    private const int NextPart = 10;

    /// <summary>Share of a kept copy's text that must read like the article once the others are gone.</summary>
    private const double StillLikely = .5;

    /// <summary>Copies of one article that are judged; later ones lose to the best of these.</summary>
    private const int MostJudged = 4;

    private readonly List<Stretch> _kept = [];

    /// <summary>What each kept copy's blocks scored where their text read best.</summary>
    private readonly List<List<(Block Block, double Score)>> _agreed = [];

    /// <summary>Marks the blocks of all copies but the best; where none reads like the article at all, nothing.</summary>
    public void KeepBest(List<Stretch> family)
    {
        var copies = Joined(family);
        if (!copies.Exists(judge.HasLikely))
        {
            // A menu, say, however near the article it stands.
            return;
        }

        judge.Consider(copies);
        Standing? best = null;
        for (var i = 0; i < Math.Min(copies.Count, MostJudged); i++)
        {
            var standing = judge.Judge(copies[i]);
            best = best is null || IsBetter(standing, best) ? standing : best;
        }

        if (best!.Tokens > 0)
        {
            _kept.Add(best.Core);
            _agreed.Add(Agreed(best.Whole));
            foreach (var copy in copies)
            {
                if (copy != best.Core)
                {
                    Supersede(copy, best);
                }
            }
        }

        judge.Forget(copies);
    }

    /// <summary>The copies, parts of one that stand behind each other made one: what the second prints is not in the first.</summary>
    private List<Stretch> Joined(List<Stretch> family)
    {
        var copies = new List<Stretch>();
        foreach (var next in family.OrderBy(copy => copy.First))
        {
            if (copies.Count > 0 && next.First - copies[^1].Last <= NextPart && !Repeats(next, copies[^1]))
            {
                copies[^1] = copies[^1].With(next);
            }
            else
            {
                copies.Add(next);
            }
        }

        return copies;
    }

    /// <summary>Whether a stretch has in it half the text of another, or of itself where that is less.</summary>
    private bool Repeats(Stretch later, Stretch earlier)
    {
        var places = shingles.PlacesIn(earlier);
        double repeated = 0;
        for (var i = later.First; i <= later.Last; i++)
        {
            repeated += shingles.CoveredBy(places, i) * shingles.CountOf(i);
        }

        return 2 * repeated >= Math.Min(shingles.CountOf(later), shingles.CountOf(earlier));
    }

    /// <summary>
    /// To be called once the page was scored without the losing copies: a kept copy that hardly reads like the article any more, since its
    /// place or its markup is poorer than that of the one that went, has the scores that its text had where it read best.
    /// </summary>
    public void Steady()
    {
        foreach (var blocks in _agreed)
        {
            double all = 0, left = 0;
            foreach (var (block, _) in blocks)
            {
                var length = TextShape.Of(block.Content).EffectiveLength;
                all += length;
                left += block.Score >= Article.Likely ? length : 0;
            }

            if (left < StillLikely * all)
            {
                blocks.ForEach(static agreed => agreed.Block.Score = Math.Max(agreed.Block.Score, agreed.Score));
            }
        }
    }

    private List<(Block Block, double Score)> Agreed(Stretch whole)
    {
        var agreed = new List<(Block Block, double Score)>();
        for (var i = whole.First; i <= whole.Last; i++)
        {
            if (page.Blocks[i] != page.TitleBlock && judge.ScoreInAnyCopy(page.Blocks[i]) is >= Article.Likely and var score)
            {
                agreed.Add((page.Blocks[i], score));
            }
        }

        return agreed;
    }

    /// <summary>
    /// A losing copy goes, with what belongs to it, and that it prints alone as well. Where a good part of it stands nowhere else, it is no copy of an article but a
    /// paragraph or two that another part of the page repeats: then only those go, or, if they are the lesser part, nothing.
    /// </summary>
    private void Supersede(Stretch copy, Standing best)
    {
        var losing = judge.Grown(copy, BoxOf(copy, best.Core));
        var repeated = RepeatedPart(losing, best.Places);
        if (repeated < WholeCopy)
        {
            (losing, repeated) = (copy, RepeatedPart(copy, best.Places));
        }

        if (repeated < LeastRepeated)
        {
            return;
        }

        for (var b = losing.First; b <= losing.Last; b++)
        {
            if (!best.Whole.Contains(b) && !_kept.Exists(part => part.Contains(b)) && (repeated >= WholeCopy || IsElsewhere(b, losing, best.Places)))
            {
                var twin = shingles.TwinIn(best.Places, b);
                page.Blocks[b].Twin = twin?.Containment >= RepeatedShare ? twin : null;
                page.Blocks[b].Superseded = true;
            }
        }
    }

    /// <summary>How much of a stretch's text, as far as it reads like the article, is printed elsewhere.</summary>
    private double RepeatedPart(Stretch stretch, Dictionary<ulong, int> places)
    {
        double repeated = 0, all = 0;
        for (var b = stretch.First; b <= stretch.Last; b++)
        {
            if (judge.ScoreInAnyCopy(page.Blocks[b]) >= Article.Likely)
            {
                var length = TextShape.Of(page.Blocks[b].Content).EffectiveLength;
                all += length;
                repeated += IsElsewhere(b, stretch, places) ? length : 0;
            }
        }

        return all == 0 ? 1 : repeated / all;
    }

    /// <summary>Whether a block of a losing stretch stands in the kept copy, or somewhere else that does not go.</summary>
    private bool IsElsewhere(int block, Stretch losing, Dictionary<ulong, int> places) =>
        shingles.CoveredBy(places, block) >= SameText || Stays(shingles.Earlier(block), losing) || Stays(shingles.Later(block), losing);

    private bool Stays(Twin? twin, Stretch losing) => twin?.Containment >= SameText && !losing.Contains(twin.Original) && !page.Blocks[twin.Original].Superseded;

    /// <summary>The largest container that holds all of a losing copy and nothing of the kept one; null where no container parts them, as in a dump.</summary>
    private Container? BoxOf(Stretch losing, Stretch kept)
    {
        Container? box = null;
        for (var c = page.Blocks[losing.First].Container; c is not null && !c.Overlaps(kept.First, kept.Last); c = c.Parent)
        {
            box = c.Holds(losing.Last) ? c : box;
        }

        return box;
    }

    private bool IsBetter(Standing copy, Standing than)
    {
        // An article that was found in several parts is kept from one place, and not from one that lost a part.
        if (copy.IsGone != than.IsGone)
        {
            return than.IsGone;
        }

        if (IsNextPart(copy) != IsNextPart(than))
        {
            return IsNextPart(copy);
        }

        return judge.IsBetter(copy, than);
    }

    private bool IsNextPart(Standing copy) => _kept.Exists(part => part.First - copy.Core.Last <= NextPart && copy.Core.First - part.Last <= NextPart);
}
