using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Of several copies of the article, keeps the one a reader would: the most complete, visible, in real paragraphs, under the headline, where it reads
/// most like the article. Two copies disturb each other's scores (each repeats the other), and alike: a block counts as the article's where
/// it reads so in any copy, so that all are measured by the same text.
/// </summary>
internal sealed class CopyChooser(Page page, BlockShingles shingles)
{
    /// <summary>Share of a copy's text that it must have beyond the other's to count as the more complete one: captions and credits make small differences.</summary>
    private const double MoreComplete = .1;

    /// <summary>Share of a block's shingles in another copy from which its score there speaks for it.</summary>
    private const double SameText = .6;

    /// <summary>Share of a losing block's shingles in the kept copy from which it repeats it; less is a phrase that any two texts may share.</summary>
    private const double RepeatedShare = .1;

    /// <summary>Blocks that do not read like the article, in a row, behind which a copy has ended.</summary>
    private const int Gap = 3;

    /// <summary>How many blocks above a copy its headline may stand: decks, bylines, share bars and pictures come between.</summary>
    private const int HeadlineReach = 25;

    /// <summary>Paragraphs that one copy makes of the text for each of the other's, from which the other's are merged ones.</summary>
    private const double FinerParagraphs = 1.2;

    /// <summary>The same where the other copy is a wall of text, which not even the headline above it saves.</summary>
    private const double WallOfText = 2;

    /// <summary>How far, in blocks, from a part of the article that was kept its next part may stand.</summary>
    private const int NextPart = 10;

    /// <summary>Share of a kept copy's text that must read like the article once the others are gone.</summary>
    private const double StillLikely = .5;

    /// <summary>Copies of one article that are judged; later ones lose to the best of these.</summary>
    private const int MostJudged = 4;

    /// <summary>Differences of the mean score below this are noise, and the first copy stays.</summary>
    private const double LeastDifference = .02;

    /// <summary>The copy that each block belongs to, counted from 1.</summary>
    private readonly int[] _copyOf = new int[page.Blocks.Count];

    private readonly List<Stretch> _kept = [];

    /// <summary>What each kept copy's blocks scored where their text read best.</summary>
    private readonly List<List<(Block Block, double Score)>> _agreed = [];

    /// <summary>Marks the blocks of all copies but the best; where none reads like the article at all, nothing.</summary>
    public void KeepBest(List<Stretch> family)
    {
        var copies = Joined(family);
        for (var i = 0; i < copies.Count; i++)
        {
            _copyOf.AsSpan(copies[i].First, copies[i].Length).Fill(i + 1);
        }

        Standing? best = null;
        for (var i = 0; i < Math.Min(copies.Count, MostJudged); i++)
        {
            var standing = Judge(copies[i]);
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
                    Supersede(Grown(copy, BoxOf(copy, best.Core)), best.Whole, best.Places);
                }
            }
        }

        foreach (var copy in copies)
        {
            _copyOf.AsSpan(copy.First, copy.Length).Clear();
        }
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
        int own = 0, others = 0;
        for (var i = later.First; i <= later.Last; i++)
        {
            repeated += shingles.CoveredBy(places, i) * shingles.CountOf(i);
            own += shingles.CountOf(i);
        }

        for (var i = earlier.First; i <= earlier.Last; i++)
        {
            others += shingles.CountOf(i);
        }

        return 2 * repeated >= Math.Min(own, others);
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
            if (page.Blocks[i] != page.TitleBlock && ScoreInAnyCopy(page.Blocks[i]) is >= Article.Likely and var score)
            {
                agreed.Add((page.Blocks[i], score));
            }
        }

        return agreed;
    }

    private void Supersede(Stretch losing, Stretch kept, Dictionary<ulong, int> places)
    {
        for (var b = losing.First; b <= losing.Last; b++)
        {
            if (!kept.Contains(b) && !_kept.Exists(part => part.Contains(b)))
            {
                var twin = shingles.TwinIn(places, b);
                page.Blocks[b].Twin = twin?.Containment >= RepeatedShare ? twin : null;
                page.Blocks[b].Superseded = true;
            }
        }
    }

    /// <summary>A copy with what reads like the article beside it, short of all other copies and of its box's ends.</summary>
    private Stretch Grown(Stretch copy, Container? box)
    {
        var grown = copy;
        for (var step = -1; step <= 1; step += 2)
        {
            for (int i = step < 0 ? copy.First - 1 : copy.Last + 1, missed = 0; i >= 0 && i < page.Blocks.Count && missed < Gap; i += step)
            {
                if (_copyOf[i] != 0 || box?.Holds(i) == false)
                {
                    break;
                }

                var isLikely = page.Blocks[i].Score >= Article.Likely;
                grown = isLikely ? grown.With(i) : grown;
                missed = isLikely ? 0 : missed + 1;
            }
        }

        return grown;
    }

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

    private Standing Judge(Stretch core)
    {
        var whole = Grown(core, box: null);
        int blocks = 0, hidden = 0;
        double tokens = 0, weight = 0;
        for (var i = whole.First; i <= whole.Last; i++)
        {
            var block = page.Blocks[i];
            if (block == page.TitleBlock || ScoreInAnyCopy(block) < Article.Likely)
            {
                continue;
            }

            var length = TextShape.Of(block.Content).EffectiveLength;
            tokens += length;
            weight += length * block.Score;
            blocks++;
            hidden += block.Container.IsHidden ? 1 : 0;
        }

        return new(core, whole, shingles.PlacesIn(whole), tokens, 2 * hidden > blocks, IsHeaded(core), IsGone(core), weight / Math.Max(1, tokens));
    }

    /// <summary>Whether most of a copy went already, as what belongs to the losing copy of another part.</summary>
    private bool IsGone(Stretch core)
    {
        var gone = 0;
        for (var i = core.First; i <= core.Last; i++)
        {
            gone += page.Blocks[i].Superseded ? 1 : 0;
        }

        return 2 * gone > core.Length;
    }

    private double ScoreInAnyCopy(Block block)
    {
        var score = block.Score;
        if (score < Article.Likely && _copyOf[block.Order] != 0)
        {
            score = Math.Max(score, ScoreOf(shingles.Earlier(block.Order)));
            score = Math.Max(score, ScoreOf(shingles.Later(block.Order)));
        }

        return score;
    }

    private double ScoreOf(Twin? twin) => twin?.Containment >= SameText && _copyOf[twin.Original] != 0 ? page.Blocks[twin.Original].Score : 0;

    /// <summary>Whether a headline stands in the copy's beginning or above it, with no other copy between.</summary>
    private bool IsHeaded(Stretch core)
    {
        var text = core.First;
        while (text < core.Last && ScoreInAnyCopy(page.Blocks[text]) < Article.Likely)
        {
            text++;
        }

        for (var i = text; i >= 0 && i >= text - HeadlineReach && (_copyOf[i] == 0 || core.Contains(i)); i--)
        {
            if (page.Blocks[i] == page.TitleBlock || page.Blocks[i].Container.Nearest("h1") is not null)
            {
                return true;
            }
        }

        return false;
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

        var (more, paragraphs) = Compare(copy, than);
        var (less, otherParagraphs) = Compare(than, copy);
        if (Math.Abs(more - less) > MoreComplete * Math.Max(copy.Tokens, than.Tokens))
        {
            return more > less;
        }

        if (copy.IsHidden != than.IsHidden)
        {
            return than.IsHidden;
        }

        var finer = Math.Max(paragraphs, otherParagraphs) / (double)Math.Max(1, Math.Min(paragraphs, otherParagraphs));
        return finer >= WallOfText ? paragraphs > otherParagraphs
            : copy.IsHeaded != than.IsHeaded ? copy.IsHeaded
            : finer > FinerParagraphs ? paragraphs > otherParagraphs
            : copy.MeanScore > than.MeanScore + LeastDifference;
    }

    private bool IsNextPart(Standing copy) => _kept.Exists(part => part.First - copy.Core.Last <= NextPart && copy.Core.First - part.Last <= NextPart);

    /// <summary>How much of the article a copy has that another has not, and in how many blocks it prints what both have.</summary>
    private (double Beyond, int Paragraphs) Compare(Standing copy, Standing other)
    {
        double beyond = 0;
        var paragraphs = 0;
        for (var i = copy.Whole.First; i <= copy.Whole.Last; i++)
        {
            var block = page.Blocks[i];
            if (block == page.TitleBlock || other.Whole.Contains(i) || ScoreInAnyCopy(block) < Article.Likely)
            {
                continue;
            }

            var shared = shingles.CoveredBy(other.Places, i);
            paragraphs += shared >= SameText ? 1 : 0;
            beyond += block.Score >= Article.Likely ? TextShape.Of(block.Content).EffectiveLength * (1 - shared) : 0;
        }

        return (beyond, paragraphs);
    }

    /// <summary>A copy, alone and with what belongs to it, and what speaks for it.</summary>
    private sealed record Standing(Stretch Core, Stretch Whole, Dictionary<ulong, int> Places, double Tokens, bool IsHidden, bool IsHeaded, bool IsGone, double MeanScore);
}
