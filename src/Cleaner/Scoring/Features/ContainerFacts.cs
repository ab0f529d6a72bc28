using System.Runtime.CompilerServices;

namespace Cleaner.Scoring.Features;

/// <summary>What is known of one container; its blocks are a stretch, so its sums are differences of running totals.</summary>
internal struct ContainerFacts
{
    /// <summary>No container of that kind stands above: farther than any tree is deep in practice.</summary>
    public const byte Never = 30;

    /// <summary>Index of the parent, -1 for the outermost.</summary>
    public int Parent;

    public int Depth;

    /// <summary>Its blocks, from <see cref="First"/> to before <see cref="End"/>; empty where both are equal.</summary>
    public int First, End;

    public bool Hidden, InHidden, InArticleBody, IsArticle, HasImages;
    public int Images;

    /// <summary>Sums over its blocks.</summary>
    public double Chars, LinkChars, Prose;
    public int Paragraphs, Tiny, Headings, FullLinks, ProseBlocks;

    /// <summary>Hashes of tag and class, of the last four such, of all tags from the body down, and of what siblings of its kind share.</summary>
    public ulong Kind, Near, Outline;

    /// <summary>Group of siblings of the same tag and class.</summary>
    public int Siblings;

    /// <summary>Readability's sum, the largest of it and all above, and steps to the top container and from it.</summary>
    public double Readability, BestReadability;
    public int StepsUpToTop, StepsDownFromTop;

    /// <summary>The deepest container that holds it and the title block.</summary>
    public int TitleAncestor;

    /// <summary>The child of the container with 70 % of the prose that it stands in, or is; -1 where it stands in none.</summary>
    public int Section;

    /// <summary>The same for the container with most of the first stage's probable characters.</summary>
    public int ProbableSection;

    /// <summary>Number of its attribute text among the page's different ones.</summary>
    public int Attributes;

    /// <summary>The vocabulary's weight of its names; the sum, least and largest of it and all above.</summary>
    public int Names, NamesAbove, LeastNames, MostNames;

    public DistanceArray Cues, Counts, Tags;

    public readonly int Count => End - First;

    public readonly double LinkDensity => Chars > 0 ? LinkChars / Chars : 0;

    public readonly double MeanChars => End > First ? Chars / (End - First) : 0;

    /// <summary>Sixteen small distances, in containers.</summary>
    [InlineArray(16)]
    public struct DistanceArray
    {
        private byte _first;
    }
}
