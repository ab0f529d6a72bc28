namespace Cleaner.Parsing;

/// <summary>A run of text between two tags, or a part of one: neighbours are not joined.</summary>
internal sealed class PageText(NodePool pool) : PageNode(pool)
{
    private ReadOnlyMemory<char> _data;

    /// <summary>Not to be read after the tree is disposed of.</summary>
    public ReadOnlySpan<char> Data => _data.Span;

    public void Set(ReadOnlyMemory<char> data) => _data = data;

    public override void Reset()
    {
        base.Reset();
        _data = default;
    }
}
