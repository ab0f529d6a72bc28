namespace Cleaner.Parsing;

/// <summary>A run of text between two tags, or a part of one: neighbours are not joined.</summary>
internal sealed class PageText(ReadOnlyMemory<char> data) : PageNode
{
    /// <summary>Not to be read after the tree is disposed of.</summary>
    public ReadOnlySpan<char> Data => data.Span;
}
