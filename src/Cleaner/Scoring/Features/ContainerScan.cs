using Cleaner.Segmenting;

namespace Cleaner.Scoring.Features;

/// <summary>Fills the containers' facts: which blocks they span, their sums, and how far cues and watched tags are above them.</summary>
internal static class ContainerScan
{
    public static void Scan(PageFacts page)
    {
        var containers = page.Page.Containers;
        for (var i = 0; i < containers.Count; i++)
        {
            page.Containers[i].Parent = containers[i].Parent?.Index ?? -1;
            page.Containers[i].First = int.MaxValue;
        }

        Span(page);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var cues = new List<uint>();
        for (var i = 0; i < containers.Count; i++)
        {
            var container = containers[i];
            ref var facts = ref page.Containers[i];
            Sum(page, ref facts);
            if (facts.Count == 0)
            {
                // Half of a page's containers hold no text, and no block asks for them.
                continue;
            }

            if (!known.TryGetValue(container.Attributes, out facts.Attributes))
            {
                facts.Attributes = cues.Count;
                known.Add(container.Attributes, facts.Attributes);
                cues.Add(AttributeCues.Match(container.Attributes));
                page.Attributes.Add(container.Attributes);
            }

            Start(container, cues[facts.Attributes], ref facts, ref (container.Parent is null ? ref facts : ref page.Containers[container.Parent.Index]));
            page.ArticleElements += facts.IsArticle ? 1 : 0;
        }
    }

    private static void Start(Container container, uint found, ref ContainerFacts facts, ref ContainerFacts parent)
    {
        var isRoot = container.Parent is null;
        facts.Depth = container.Depth;
        facts.Hidden = container.Hidden;
        facts.InHidden = container.Hidden || (!isRoot && parent.InHidden);
        facts.InArticleBody = (!isRoot && parent.InArticleBody) || container.Attributes.Contains("articlebody", StringComparison.Ordinal);
        facts.IsArticle = string.Equals(container.Tag, "article", StringComparison.Ordinal);
        facts.Images = container.ImageCount;
        var watched = TagCodes.Watch(container.Tag);
        for (var k = 0; k < 16; k++)
        {
            var here = (found >> k & 1) != 0;
            facts.Cues[k] = here ? (byte)0 : Further(isRoot ? ContainerFacts.Never : parent.Cues[k]);
            facts.Counts[k] = (byte)Math.Min(20, (isRoot ? 0 : parent.Counts[k]) + (here ? 1 : 0));
            facts.Tags[k] = k == watched ? (byte)0 : Further(isRoot ? ContainerFacts.Never : parent.Tags[k]);
        }

        facts.Kind = Fold.Mix(TextScan.Hash(container.Tag), HashClass(container.Class));
        facts.Outline = Fold.Mix(isRoot ? 1 : parent.Outline, TextScan.Hash(container.Tag));
    }

    private static byte Further(byte distance) => (byte)Math.Min(ContainerFacts.Never, distance + 1);

    /// <summary>Numbers in class names count the items of a list; without them the items are alike.</summary>
    private static ulong HashClass(string? name)
    {
        var hash = 7UL;
        foreach (var c in name ?? "")
        {
            hash = char.IsAsciiDigit(c) ? hash : Fold.Mix(hash, c);
        }

        return hash;
    }

    private static void Span(PageFacts page)
    {
        for (var i = 0; i < page.Count; i++)
        {
            ref var facts = ref page.Containers[page.Blocks[i].Container];
            facts.First = Math.Min(facts.First, i);
            facts.End = i + 1;
        }

        for (var i = page.Page.Containers.Count - 1; i > 0; i--)
        {
            ref var facts = ref page.Containers[i];
            if (facts.Parent >= 0 && facts.First != int.MaxValue)
            {
                ref var parent = ref page.Containers[facts.Parent];
                parent.First = Math.Min(parent.First, facts.First);
                parent.End = Math.Max(parent.End, facts.End);
            }
        }
    }

    private static void Sum(PageFacts page, ref ContainerFacts facts)
    {
        if (facts.First == int.MaxValue)
        {
            facts.First = facts.End = 0;
        }

        var stretch = page.Between(facts.First, facts.End);
        facts.Chars = stretch.Chars;
        facts.LinkChars = stretch.LinkChars;
        facts.Prose = stretch.Prose;
        facts.Paragraphs = stretch.Paragraphs;
        facts.Tiny = stretch.Tiny;
        facts.Headings = stretch.Headings;
        facts.FullLinks = stretch.FullLinks;
        facts.ProseBlocks = stretch.ProseBlocks;
    }
}
