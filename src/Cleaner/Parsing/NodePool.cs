namespace Cleaner.Parsing;

/// <summary>
/// The nodes of a tree, used again for the next page on the same thread: made anew they would be a quarter of all that a page leaves to the
/// garbage collector. Every node goes back at once, when the tree is disposed of.
/// </summary>
internal sealed class NodePool
{
    /// <summary>A pool with more nodes or attributes than this is let go: such pages are rare, and their memory would lie idle.</summary>
    private const int MostKept = 16 * 1024;

    private const int FirstAttributes = 256;

    [ThreadStatic]
    private static NodePool? _idle;

    private readonly List<PageElement> _elements = [];
    private readonly List<PageText> _texts = [];
    private PageAttribute[] _attributes = new PageAttribute[FirstAttributes];
    private int _usedElements;
    private int _usedTexts;
    private int _usedAttributes;

    private NodePool()
    {
    }

    /// <summary>A pool that nothing else uses.</summary>
    public static NodePool Rent()
    {
        var pool = _idle ?? new NodePool();
        _idle = null;
        return pool;
    }

    /// <summary>An element without attributes and children.</summary>
    public PageElement Element(Tag tag)
    {
        if (_usedElements == _elements.Count)
        {
            _elements.Add(new PageElement(tag, this));
        }

        var element = _elements[_usedElements++];
        element.Tag = tag;
        return element;
    }

    public PageText Text(ReadOnlyMemory<char> data)
    {
        if (_usedTexts == _texts.Count)
        {
            _texts.Add(new PageText(this));
        }

        var text = _texts[_usedTexts++];
        text.Set(data);
        return text;
    }

    /// <summary>Room for attributes.</summary>
    public ArraySegment<PageAttribute> Attributes(int count)
    {
        if (_usedAttributes + count > _attributes.Length)
        {
            // What was given out before stays where it is.
            _attributes = new PageAttribute[Math.Max(2 * _attributes.Length, count)];
            _usedAttributes = 0;
        }

        _usedAttributes += count;
        return new(_attributes, _usedAttributes - count, count);
    }

    /// <summary>Takes all nodes back. Nothing may read or change them any more.</summary>
    public void Return()
    {
        if (_elements.Count + _texts.Count > MostKept || _attributes.Length > MostKept)
        {
            return;
        }

        for (var i = 0; i < _usedElements; i++)
        {
            _elements[i].Reset();
        }

        for (var i = 0; i < _usedTexts; i++)
        {
            _texts[i].Reset();
        }

        _attributes.AsSpan(0, _usedAttributes).Clear();
        _usedElements = _usedTexts = _usedAttributes = 0;
        _idle = this;
    }
}
