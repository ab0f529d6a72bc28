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
        var nears = new Signatures(near, page.NearSignatures);
        var outlines = new Signatures(outline, page.OutlineSignatures);
        for (var i = 0; i < page.Count; i++)
        {
            ref var block = ref page.Blocks[i];
            block.Near = nears.Add(Near(page, block.Container), i, in block);
            block.Outline = outlines.Add(page.Containers[block.Container].Outline, i, in block);
        }

        Runs(page);
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

    /// <summary>One way of grouping: the number of each signature, in the order in which they come, and its facts.</summary>
    private ref struct Signatures(HashTable numbers, Span<SignatureFacts> facts)
    {
        private readonly Span<SignatureFacts> _facts = facts;
        private int _count;

        /// <summary>Counts a block in; gives the number of its signature.</summary>
        public int Add(ulong key, int index, in BlockFacts block)
        {
            ref var entry = ref numbers.Add(key, out _);
            if (entry.First == 0)
            {
                _facts[_count] = new() { First = index };
                entry.First = ++_count;
            }

            ref var signature = ref _facts[entry.First - 1];
            signature.Last = index;
            signature.Count++;
            signature.Chars += block.Chars;
            signature.LinkChars += block.LinkDensity * block.Chars;
            signature.Prose += block.Prose;
            return entry.First - 1;
        }
    }
}
