using Cleaner.Segmenting;

namespace Cleaner;

/// <summary>A run of text that the page sets apart: a paragraph, a heading, a list item, a table cell, a line of a dump.</summary>
public sealed class Block
{
    private static readonly Verdict Undecided = new();

    internal Block(int order, string text, Container container)
    {
        Order = order;
        Text = text;
        Container = container;
    }

    /// <summary>The text with white space collapsed to single spaces and trimmed; never empty.</summary>
    public string Text { get; }

    /// <summary>The block's place in the page's order, from 0.</summary>
    public int Order { get; }

    /// <summary>What was decided about it.</summary>
    public Verdict Verdict { get; internal set; } = Undecided;

    /// <summary>What spoke for and against it, most telling first; empty unless <see cref="CleanOptions.Explain"/> asks for it.</summary>
    public IReadOnlyList<Influence> Influences { get; internal set; } = [];

    /// <summary>Where it stands: the elements from the body down (<c>div.main/p</c>), or the line of a dump (<c>line 12</c>).</summary>
    public string Path => Line > 0 ? $"line {Line}" : Container.Path;

    /// <summary>The nearest element that is not inline; for a dump, the paragraph group the line stands in.</summary>
    internal Container Container { get; }

    /// <summary>Line number in a dump, from 1; 0 for HTML.</summary>
    internal int Line { get; init; }

    /// <summary>Characters of the bullet, with the blank behind it, that a dump's list item begins with.</summary>
    internal int MarkerLength { get; init; }

    /// <summary>The text without its marker.</summary>
    internal ReadOnlySpan<char> Content => Text.AsSpan(MarkerLength);

    /// <summary>Characters of <see cref="Text"/> inside links, bold and italic type.</summary>
    internal int LinkChars { get; init; }

    internal int BoldChars { get; init; }

    internal int ItalicChars { get; init; }

    internal int LinkCount { get; init; }

    /// <summary>The links in <see cref="Text"/>, in order; none overlaps another.</summary>
    internal IReadOnlyList<BlockLink> Links { get; init; } = [];

    /// <summary>How many blocks of the same container stand before it (parts between line breaks).</summary>
    internal int BreakIndex { get; init; }

    /// <summary>Whether the text began with an indent of two wide spaces, as Chinese paragraphs do.</summary>
    internal bool Indented { get; init; }

    /// <summary>The same text at another place, not yet scored or decided.</summary>
    internal Block At(int order, Container container) => new(order, Text, container)
    {
        Line = Line,
        MarkerLength = MarkerLength,
        LinkChars = LinkChars,
        BoldChars = BoldChars,
        ItalicChars = ItalicChars,
        LinkCount = LinkCount,
        Links = Links,
        BreakIndex = BreakIndex,
        Indented = Indented,
    };

    /// <summary>Share of the text inside links, 0 to 1.</summary>
    internal double LinkDensity => (double)LinkChars / Text.Length;

    /// <summary>How much it reads like the article, 0 to 1; set by scoring.</summary>
    internal double Score { get; set; }

    /// <summary>For a second copy, the block it repeats and how much of it; set by the twins stage.</summary>
    internal Twin? Twin { get; set; }

    /// <summary>Whether it stands inside a copy of the article that lost to a better one; set by the twins stage.</summary>
    internal bool Superseded { get; set; }
}

/// <summary>A block's other copy: its order, and the share of the copy's shingles found there.</summary>
internal sealed record Twin(int Original, double Containment);
