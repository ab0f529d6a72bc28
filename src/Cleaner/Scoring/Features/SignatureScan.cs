namespace Cleaner.Scoring.Features;

/// <summary>Blocks that hang in the same way in the tree, wherever they stand.</summary>
internal struct SignatureFacts
{
    public double Chars, LinkChars, Prose;
    public int Count, First, Last;

    /// <summary>The second stage's opinions over them: sum of probability times characters.</summary>
    public double Mass;
}

/// <summary>Groups blocks by the last four containers with their classes, and by the path of tags from the body down.</summary>
internal static class SignatureScan
{
    private const int NearLevels = 4;

    public static void Scan(PageFacts page)
    {
        if (page.Count == 0)
        {
            return;
        }

        using var near = new HashTable(page.Count);
        using var outline = new HashTable(page.Count);
        var nears = new SignatureFacts[Math.Min(page.Count, 64)];
        var outlines = new SignatureFacts[Math.Min(page.Count, 64)];
        var nearCount = 0;
        var outlineCount = 0;
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            block.Near = Id(in near, Near(page, block.Container), ref nearCount);
            block.Outline = Id(in outline, page.Containers[block.Container].Outline, ref outlineCount);
            Add(ref nears, block.Near, i, in block);
            Add(ref outlines, block.Outline, i, in block);
        }

        page.NearSignatures = nears;
        page.OutlineSignatures = outlines;
        Runs(page);
    }

    private static int Id(in HashTable table, ulong key, ref int count)
    {
        ref var entry = ref table.Add(key, out _);
        if (entry.First == 0)
        {
            entry.First = ++count;
        }

        return entry.First - 1;
    }

    private static ulong Near(PageFacts page, int container)
    {
        var hash = 3UL;
        for (var level = 0; level < NearLevels && container >= 0; level++)
        {
            hash = Fold.Mix(hash, page.Containers[container].Kind);
            container = page.Containers[container].Parent;
        }

        return hash;
    }

    private static void Add(ref SignatureFacts[] signatures, int id, int index, in BlockFacts block)
    {
        if (id >= signatures.Length)
        {
            Array.Resize(ref signatures, signatures.Length * 2);
        }

        ref var facts = ref signatures[id];
        facts.First = facts.Count == 0 ? index : facts.First;
        facts.Last = index;
        facts.Count++;
        facts.Chars += block.Chars;
        facts.LinkChars += block.LinkDensity * block.Chars;
        facts.Prose += block.Prose;
    }

    private static void Runs(PageFacts page)
    {
        for (int from = 0, to; from < page.Count; from = to)
        {
            to = from + 1;
            while (to < page.Count && page.Blocks[to].Near == page.Blocks[from].Near)
            {
                to++;
            }

            var mean = page.Between(from, to).Chars / (to - from);
            for (var i = from; i < to; i++)
            {
                page.Places[i].RunLength = to - from;
                page.Places[i].RunChars = mean;
            }
        }
    }
}
