using Cleaner.Lines;
using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>
/// Compares copies of the article as a reader would: which is the most complete, visible, in real paragraphs, under the headline, and reads
/// most like the article. Two copies disturb each other's scores (each repeats the other), and alike: a block counts as the article's where
/// it reads so in any copy, so that all are measured by the same text.
/// </summary>
internal sealed class CopyJudge(Page page, BlockShingles shingles)
{
    /// <summary>Share of a copy's text that it must have beyond the other's to count as the more complete one: captions and credits make small differences.</summary>
    private const double MoreComplete = .1;

    /// <summary>Share of a block's shingles in another copy from which its score there speaks for it.</summary>
    private const double SameText = .6;

    /// <summary>Blocks that do not read like the article, in a row, behind which a copy has ended.</summary>
    private const int Gap = 3;

    /// <summary>How many blocks above a copy its headline may stand: decks, bylines, share bars and pictures come between.</summary>
    private const int HeadlineReach = 25;

    /// <summary>Paragraphs that one copy makes of the text for each of the other's, from which the other's are merged ones.</summary>
    private const double FinerParagraphs = 1.2;

    /// <summary>The same where the other copy is a wall of text, which not even the headline above it saves.</summary>
    private const double WallOfText = 2;

    /// <summary>Differences of the mean score below this are noise, and the first copy stays.</summary>
    private const double LeastDifference = .02;

    /// <summary>The copy that each block belongs to, counted from 1.</summary>
    private readonly int[] _copyOf = new int[page.Blocks.Count];

    /// <summary>Takes copies that are to be compared with each other.</summary>
    public void Consider(List<Stretch> copies)
    {
        for (var i = 0; i < copies.Count; i++)
        {
            _copyOf.AsSpan(copies[i].First, copies[i].Length).Fill(i + 1);
        }
    }

    public void Forget(List<Stretch> copies)
    {
        foreach (var copy in copies)
        {
            _copyOf.AsSpan(copy.First, copy.Length).Clear();
        }
    }

    /// <summary>A copy with what reads like the article beside it, short of all other copies and of its box's ends.</summary>
    public Stretch Grown(Stretch copy, Container? box)
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

    /// <summary>Whether anything in a copy itself reads like the article.</summary>
    public bool HasLikely(Stretch copy)
    {
        for (var i = copy.First; i <= copy.Last; i++)
        {
            if (page.Blocks[i].Score >= Article.Likely)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What speaks for a copy.</summary>
    public Standing Judge(Stretch core)
    {
        var whole = Grown(core, StoryBox(core));
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

    /// <summary>The box around a copy that begins with the page's headline, where there is one: what stands beside it is another story.</summary>
    private Container? StoryBox(Stretch core)
    {
        var box = page.Blocks[core.First].Container;
        while (box.Parent is { } parent && !(box.Holds(core.Last) && IsHeadline(page.Blocks[box.FirstBlock])))
        {
            box = parent;
        }

        return box.Parent is null ? null : box;
    }

    private bool IsHeadline(Block block) =>
        block.Container.Tag is "h1" or "h2" or "h3" && page.TitleBlock is { } title && TitleLikeness.Same(block.Text, title.Text);

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

    /// <summary>What a block scores, or its text in another copy where that is more.</summary>
    public double ScoreInAnyCopy(Block block)
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

    /// <summary>Whether a copy is the one to keep, seen by itself: the more complete one, visible, in real paragraphs, under the headline.</summary>
    public bool IsBetter(Standing copy, Standing than)
    {
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
}

/// <summary>A copy, alone and with what belongs to it, and what speaks for it.</summary>
internal sealed record Standing(Stretch Core, Stretch Whole, Dictionary<ulong, int> Places, double Tokens, bool IsHidden, bool IsHeaded, bool IsGone, double MeanScore);
