using System.Runtime.Intrinsics;
using Cleaner.Segmenting;

namespace Cleaner.Scoring.Features;

/// <summary>Fills the containers' facts: which blocks they span, their sums, and how far cues and watched tags are above them.</summary>
internal static class ContainerScan
{
    /// <summary>More cues of a kind above a block say no more.</summary>
    private const byte MostCounted = 20;

    public static void Scan(PageFacts page)
    {
        var containers = page.Page.Containers;
        for (var i = 0; i < containers.Count; i++)
        {
            page.Containers[i].Parent = containers[i].Parent?.Index ?? -1;
            page.Containers[i].First = int.MaxValue;
        }

        Span(page);
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

            facts.Attributes = page.Attributes.NumberOf(container.Attributes);
            Start(container, page.Attributes.CuesOf(facts.Attributes), ref facts, ref (container.Parent is null ? ref facts : ref page.Containers[container.Parent.Index]));
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
        var never = Vector128.Create(ContainerFacts.Never);
        var here = Bits(found);
        Vector128.AndNot(Further(isRoot ? never : Vector128.Create<byte>(parent.Cues)), here).CopyTo(facts.Cues);
        Vector128.AndNot(Further(isRoot ? never : Vector128.Create<byte>(parent.Tags)), watched < 0 ? Vector128<byte>.Zero : Bits(1U << watched)).CopyTo(facts.Tags);
        Vector128.Min((isRoot ? Vector128<byte>.Zero : Vector128.Create<byte>(parent.Counts)) - here, Vector128.Create(MostCounted)).CopyTo(facts.Counts);
        var tag = TextScan.Hash(container.Tag);
        facts.Kind = Fold.Mix(tag, HashClass(container.Class));
        facts.Outline = Fold.Mix(isRoot ? 1 : parent.Outline, tag);
    }

    private static Vector128<byte> Further(Vector128<byte> distances) => Vector128.Min(Vector128.Create(ContainerFacts.Never), distances + Vector128<byte>.One);

    /// <summary>All ones in the places of the set bits, of the lowest sixteen.</summary>
    private static Vector128<byte> Bits(uint bits)
    {
        var places = Vector128.Create(0x8040201008040201).AsByte();
        var spread = Vector128.Create(Vector64.Create((byte)bits), Vector64.Create((byte)(bits >> 8)));
        return Vector128.Equals(spread & places, places);
    }

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
