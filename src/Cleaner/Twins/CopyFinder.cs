using Cleaner.Segmenting;

namespace Cleaner.Twins;

/// <summary>Finds runs of blocks that repeat an earlier run of blocks, however the paragraphs are split.</summary>
internal static class CopyFinder
{
    /// <summary>Share of a block's shingles that must stand earlier: edits, cut ends and lines moved in leave more.</summary>
    private const double CopiedShare = .6;

    /// <summary>How far apart, in blocks, two copied blocks may stand: captions, adverts and share bars come between.</summary>
    private const int Gap = 6;

    /// <summary>How far the originals may jump from one copied block to the next: a paragraph moved, or one split in several.</summary>
    private const int Jump = 8;

    /// <summary>A copy of an article has at least this many shingles of it; less is a teaser or a formula.</summary>
    private const int FewestShared = 50;

    /// <summary>Share of a run that must be copied; in an interview with repeated questions it is far less.</summary>
    private const double CopiedRun = .5;

    /// <summary>Shingles of a block that a copy prints once: shorter ones may be an interview's questions or a refrain.</summary>
    private const int FewestOnce = 16;

    /// <summary>How often an original's shingles may stand in one copy: edits and lines moved in blur it a little.</summary>
    private const double Once = 1.2;

    /// <summary>
    /// Share of the smaller article that a run must repeat to be its copy. A long quotation or a lead used again repeats less.
    /// </summary>
    private const double CopiedArticle = .3;

    /// <summary>The stretches that are copies of each other, by family, each family in page order.</summary>
    public static List<List<Stretch>> Families(Page page, BlockShingles shingles)
    {
        var families = new List<List<Stretch>>();
        var copies = Copies(page, shingles);
        var copied = new bool[page.Blocks.Count];
        foreach (var copy in copies)
        {
            copied.AsSpan(copy.Later.First, copy.Later.Last - copy.Later.First + 1).Fill(true);
        }

        foreach (var copy in copies)
        {
            var original = Article.Around(page, copy.Original, copy.Later, copied);
            var later = Article.Around(page, copy.Later, copy.Original, copied);
            var smaller = Math.Min(Article.Shingles(page, shingles, original), Article.Shingles(page, shingles, later));
            if (copy.Shared < CopiedArticle * smaller)
            {
                continue;
            }

            var family = families.Find(members => members[0].Overlaps(original));
            if (family is null)
            {
                families.Add([original, later]);
            }
            else
            {
                family[0] = family[0].With(original);
                family.Add(later);
            }
        }

        return families;
    }

    private static List<Copy> Copies(Page page, BlockShingles shingles)
    {
        var copies = new List<Copy>();
        Copy? open = null;
        int total = 0, pending = 0, lastOriginal = 0;
        var printed = new Dictionary<int, int>();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var count = shingles.CountOf(i);
            var twin = count == 0 ? null : shingles.Earlier(i);
            if (twin is null || twin.Containment < CopiedShare)
            {
                pending += count;
                continue;
            }

            var shared = (int)Math.Round(twin.Containment * count);
            if (open is not null
                && i - open.Later.Last <= Gap
                && Math.Abs(twin.Original - lastOriginal) <= Jump
                && twin.Original < open.Later.First
                && !IsPrintedAgain(printed, shingles, twin.Original, shared)
                && open.Shared + shared >= CopiedRun * (total + pending + count))
            {
                open = new Copy(open.Original.With(twin.Original), open.Later.With(i), open.Shared + shared);
                total += pending + count;
            }
            else
            {
                Close(copies, open);
                open = new Copy(new(twin.Original, twin.Original), new(i, i), shared);
                total = count;
                printed.Clear();
            }

            printed[twin.Original] = printed.GetValueOrDefault(twin.Original) + shared;
            pending = 0;
            lastOriginal = twin.Original;
        }

        Close(copies, open);
        return copies;
    }

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
