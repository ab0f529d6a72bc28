namespace Cleaner.Scoring.Features;

/// <summary>Readability's sums: paragraphs give points to the containers above them, and the container with most is the top.</summary>
internal static class ReadabilityScan
{
    private const int LeastChars = 25;

    public static void Scan(PageFacts page)
    {
        var count = page.Page.Containers.Count;
        for (var i = 0; i < page.Count; i++)
        {
            Give(page, in page.Blocks[i]);
        }

        var best = 0.0;
        for (var i = 0; i < count; i++)
        {
            ref var facts = ref page.Containers[i];
            facts.Readability *= 1 - facts.LinkDensity;
            if (facts.Readability > best)
            {
                best = facts.Readability;
                page.Top = i;
            }
        }

        Steps(page, count);
        page.Half = Deepest(page, count, 0.5);
        page.Most = Deepest(page, count, 0.7);
        page.NearlyAll = Deepest(page, count, 0.85);
        for (var i = 0; i < count; i++)
        {
            var parent = page.Containers[i].Parent;
            page.Containers[i].Section = i == page.Most || parent < 0 ? -1 : parent == page.Most ? i : page.Containers[parent].Section;
        }
    }

    private static void Give(PageFacts page, in BlockFacts block)
    {
        if (block.Chars * (1 - block.LinkDensity) < LeastChars)
        {
            return;
        }

        ReadOnlySpan<double> shares = [1, 0.5, 0.33, 0.25, 0.2];
        var points = (1 + block.Commas + Math.Min(3, block.Effective / 100)) * (1 - block.LinkDensity);
        var container = block.Container;
        if (TagCodes.IsParagraph(block.TagCode) && page.Containers[container].Parent >= 0)
        {
            container = page.Containers[container].Parent;
        }

        for (var level = 0; level < shares.Length && container >= 0; level++)
        {
            page.Containers[container].Readability += points * shares[level];
            container = page.Containers[container].Parent;
        }
    }

    private static void Steps(PageFacts page, int count)
    {
        for (var i = 0; i < count; i++)
        {
            page.Containers[i].StepsDownFromTop = -1;
        }

        var steps = 0;
        for (var c = page.Top; c >= 0; c = page.Containers[c].Parent)
        {
            page.Containers[c].StepsDownFromTop = steps++;
        }

        for (var i = 0; i < count; i++)
        {
            ref var facts = ref page.Containers[i];
            var parent = facts.Parent;
            facts.BestReadability = Math.Max(facts.Readability, parent < 0 ? 0 : page.Containers[parent].BestReadability);
            if (facts.StepsDownFromTop >= 0)
            {
                continue;
            }

            facts.StepsDownFromTop = parent < 0 ? 0 : page.Containers[parent].StepsDownFromTop;
            facts.StepsUpToTop = parent < 0 ? 0 : page.Containers[parent].StepsUpToTop + 1;
        }
    }

    private static int Deepest(PageFacts page, int count, double share)
    {
        var least = share * page.Whole.Prose;
        var deepest = 0;
        for (var i = 0; i < count; i++)
        {
            ref var facts = ref page.Containers[i];
            if (facts.Prose > 0 && facts.Prose >= least && facts.Depth > page.Containers[deepest].Depth)
            {
                deepest = i;
            }
        }

        return deepest;
    }
}
