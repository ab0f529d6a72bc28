using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Finds runs of blocks that repeat an earlier run of blocks, however the paragraphs are split.</summary>
internal static class CopyFinder
{
    /// <summary>Share of a block's shingles that must stand earlier: edits, cut ends and lines moved in leave more.</summary>
    public const double CopiedShare = .6;

    /// <summary>How far apart, in blocks, two copied blocks may stand: captions, adverts and share bars come between.</summary>
    public const int Gap = 6;

    /// <summary>How far the originals may jump from one copied block to the next: a paragraph moved, or one split in several.</summary>
    private const int Jump = 8;

    /// <summary>A copy of an article has at least this many shingles of it; less is a teaser or a formula.</summary>
    private const int FewestShared = 50;

    /// <summary>Shingles of a block that a copy prints once: shorter ones may be an interview's questions or a refrain.</summary>
    private const int FewestOnce = 16;

    /// <summary>How often an original's shingles may stand in one copy: edits and lines moved in blur it a little.</summary>
    private const double Once = 1.2;

    /// <summary>
    /// Share of the smaller article that a run must repeat to be its copy. A long quotation or a lead used again repeats less.
    /// </summary>
    private const double CopiedArticle = .3;

    /// <summary>A run that goes on within twice the gap, with originals that go on as well, is one copy with something larger put in.</summary>
    private const int Interrupted = 2;

    /// <summary>The same where one side goes straight on: what is put into the other may be a whole box of products or related stories.</summary>
    private const int LargestBox = 40;

    /// <summary>A copy of so many times the blocks swallows the rest that follows it.</summary>
    private const int FewestOfCopy = 5;

    /// <summary>Effective characters of a paragraph; copies of an article hold one at least, those of a menu none.</summary>
    private const double ShortestParagraph = 60;

    /// <summary>The stretches that are copies of each other, by family, each family in page order.</summary>
    public static List<List<Stretch>> Families(Page page, BlockShingles shingles)
    {
        var families = new List<List<Stretch>>();

        // By block the number of the first family whose first member holds it, from 1 on.
        var familyOf = new int[page.Blocks.Count];
        var copies = Joined(Copies(page, shingles));
        copies.RemoveAll(copy => !HasParagraph(page, copy.Later) || !HasParagraph(page, copy.Original) || IsPulled(page, shingles, copy) || IsCorrection(page, copy));
        var copied = new bool[page.Blocks.Count];
        foreach (var copy in copies)
        {
            copied.AsSpan(copy.Later.First, copy.Later.Length).Fill(true);
        }

        var taken = copied.AsSpan().ToArray();
        foreach (var copy in copies)
        {
            taken.AsSpan(copy.Original.First, copy.Original.Length).Fill(true);
        }

        foreach (var copy in copies)
        {
            var smaller = Math.Min(
                Article.Shingles(page, shingles, Article.Around(page, copy.Original, copy.Later, copied)),
                Article.Shingles(page, shingles, Article.Around(page, copy.Later, copy.Original, copied)));
            if (copy.Shared < CopiedArticle * smaller)
            {
                continue;
            }

            var original = CopyEdges.Of(shingles, copy.Original, copy.Later, taken);
            var later = CopyEdges.Of(shingles, copy.Later, copy.Original, taken);
            taken.AsSpan(original.First, original.Length).Fill(true);
            taken.AsSpan(later.First, later.Length).Fill(true);
            var number = First(familyOf, original, families);
            var family = number == 0 ? null : families[number - 1];
            if (family is null)
            {
                families.Add([original, later]);
                Note(familyOf, original, families.Count);
            }
            else if (later.First - family[^1].Last is > 0 and <= Gap && later.Length * FewestOfCopy <= family[^1].Length)
            {
                // A paragraph or two again right behind a whole copy are part of it.
                family[^1] = family[^1].With(later);
                Widen(family, original);
                Note(familyOf, family[0], number);
            }
            else if (!family.Exists(later.Overlaps))
            {
                family.Add(later);
                Widen(family, original);
                Note(familyOf, family[0], number);
            }
        }

        return families;
    }

    /// <summary>Adds what was copied to a family's first member; what a third copy shares with the second alone is no part of it.</summary>
    private static void Widen(List<Stretch> family, Stretch original)
    {
        var wider = family[0].With(original);
        family[0] = family.FindIndex(1, wider.Overlaps) < 0 ? wider : family[0];
    }

    /// <summary>Whether what a family repeats is a small part of a stretch: a box that an article prints several times, say, and that its copy has too.</summary>
    private static bool IsWithin(Stretch repeated, Stretch stretch) => repeated.Length * FewestOfCopy <= stretch.Length;

    private static int First(ReadOnlySpan<int> familyOf, Stretch stretch, List<List<Stretch>> families)
    {
        var first = 0;
        foreach (var family in familyOf.Slice(stretch.First, stretch.Length))
        {
            first = family != 0 && (first == 0 || family < first) && !IsWithin(families[family - 1][0], stretch) ? family : first;
        }

        return first;
    }

    private static void Note(Span<int> familyOf, Stretch stretch, int family)
    {
        foreach (ref var known in familyOf.Slice(stretch.First, stretch.Length))
        {
            known = known == 0 ? family : Math.Min(known, family);
        }
    }

    /// <summary>Puts the parts of copies that something large was put into together again.</summary>
    private static List<Copy> Joined(List<Copy> parts)
    {
        var copies = new List<Copy>();
        foreach (var part in parts)
        {
            if (copies.Count > 0 && copies[^1] is var last
                && part.Original.First >= last.Original.Last
                && IsInterrupted(part.Later.First - last.Later.Last, part.Original.First - last.Original.Last)
                && part.Original.Last < last.Later.First)
            {
                copies[^1] = new(last.Original.With(part.Original), last.Later.With(part.Later), last.Shared + part.Shared);
                continue;
            }

            copies.Add(part);
        }

        return copies;
    }

    private static bool IsInterrupted(int later, int original)
    {
        return (later <= Interrupted * Gap && original <= Interrupted * Jump)
            || (Math.Min(later, original) <= Interrupted && Math.Max(later, original) <= LargestBox);
    }

    /// <summary>Whether a copy is one paragraph that a note corrects, or that corrects one.</summary>
    private static bool IsCorrection(Page page, Copy copy) =>
        copy.Later.Length == 1 && copy.Original.Length == 1 && Corrections.Corrects(page, page.Blocks[copy.Later.First], page.Blocks[copy.Original.First]);

    /// <summary>Whether it is no copy but a long pull quote and its paragraph.</summary>
    private static bool IsPulled(Page page, BlockShingles shingles, Copy copy)
    {
        Block block = page.Blocks[copy.Original.First], other = page.Blocks[copy.Later.First];
        return copy.Original.Length == 1 && copy.Later.Length == 1 && (PullQuotes.MayBeOf(shingles, block, other) || PullQuotes.MayBeOf(shingles, other, block));
    }

    private static bool HasParagraph(Page page, Stretch stretch)
    {
        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            if (TextShape.Of(page.Blocks[i].Text) is { Sentences: > 0, EffectiveLength: >= ShortestParagraph })
            {
                return true;
            }
        }

        return false;
    }

    private static List<Copy> Copies(Page page, BlockShingles shingles)
    {
        var copies = new List<Copy>();
        Copy? open = null;
        CopiedRun run = default, pending = default;
        var lastOriginal = 0;
        var printed = new Dictionary<int, int>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var count = shingles.CountOf(i);
            var twin = count == 0 ? null : shingles.Earlier(i);
            if (twin is null || twin.Containment < CopiedShare)
            {
                pending = pending.With(count, copied: 0);
                continue;
            }

            var isNear = open is not null && i - open.Later.Last <= Gap;
            if (isNear && Math.Abs(twin.Original - lastOriginal) > Jump)
            {
                twin = FurtherOn(shingles, i, new(lastOriginal, Math.Min(lastOriginal + Jump, open!.Later.First - 1))) ?? twin;
            }

            if (isNear && twin.Original >= open!.Later.First && Resumes(shingles, i + 1, open, lastOriginal))
            {
                // An advert that stands in this copy several times, and not in the other.
                pending = pending.With(count, copied: 0);
                continue;
            }

            var shared = (int)Math.Round(twin.Containment * count);
            var longer = run.With(pending).With(count, shared);
            if (isNear
                && Math.Abs(twin.Original - lastOriginal) <= Jump
                && twin.Original < open!.Later.First
                && !IsPrintedAgain(printed, shingles, twin.Original, shared)
                && longer.IsCopied)
            {
                open = new Copy(open.Original.With(twin.Original), open.Later.With(i), open.Shared + shared);
                run = longer;
            }
            else
            {
                Close(copies, open);
                open = new Copy(new(twin.Original, twin.Original), new(i, i), shared);
                run = default(CopiedRun).With(count, shared);
                printed.Clear();
            }

            printed[twin.Original] = printed.GetValueOrDefault(twin.Original) + shared;
            pending = default;
            lastOriginal = twin.Original;
        }

        Close(copies, open);
        return copies;
    }

    /// <summary>Whether one of the blocks from one on, before the gap is too large, goes on with the run.</summary>
    private static bool Resumes(BlockShingles shingles, int from, Copy open, int lastOriginal)
    {
        for (var i = from; i < Math.Min(shingles.Count, open.Later.Last + Gap + 1); i++)
        {
            if (shingles.CountOf(i) > 0 && shingles.Earlier(i) is { Containment: >= CopiedShare } twin && twin.Original < open.Later.First && Math.Abs(twin.Original - lastOriginal) <= Jump)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a block's text stands in the next of the blocks that a run repeats: what recurs on the page stands first somewhere else.</summary>
    private static Twin? FurtherOn(BlockShingles shingles, int block, Stretch originals) =>
        shingles.TwinIn(originals, block) is { Containment: >= CopiedShare } twin ? twin : null;

    /// <summary>Whether a run has had the original already: then the next copy begins here.</summary>
    private static bool IsPrintedAgain(Dictionary<int, int> printed, BlockShingles shingles, int original, int shared)
    {
        return shared >= FewestOnce && printed.GetValueOrDefault(original) is > 0 and var before && before + shared > Once * shingles.CountOf(original);
    }

    private static void Close(List<Copy> copies, Copy? copy)
    {
        if (copy is not null && copy.Shared >= FewestShared)
        {
            copies.Add(copy);
        }
    }
}
