using System.Collections;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace Cleaner.Parsing;

/// <summary>A node of the tree that the parser builds, and the list of its children: as little as parser and segmenter need.</summary>
/// <param name="pool">Where it and its children come from.</param>
internal abstract class PageNode(NodePool pool) : IConstructableNode, IConstructableNodeList
{
    private const int FirstCapacity = 4;

    /// <summary>Longer lists of children are not kept for the next page.</summary>
    private const int MostKept = 16;

    private PageNode[] _children = [];
    private int _count;

    /// <summary>Elements and texts, in order; to be asked for once the tree stands.</summary>
    public ReadOnlyMemory<PageNode> Children => _children.AsMemory(0, _count);

    public PageNode? Parent { get; private set; }

    protected NodePool Pool => pool;

    public virtual NodeFlags Flags => NodeFlags.None;

    public virtual StringOrMemory NodeName => default;

    /// <summary>Whether text ends where this begins and where it ends.</summary>
    protected virtual bool EndsText => false;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (PageNode?)value;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => this;

    int IConstructableNodeList.Length => _count;

    IConstructableNode IConstructableNodeList.this[int index] => _children[index];

    /// <summary>Adds a node behind the others.</summary>
    public virtual void Add(PageNode node) => Insert(_count, node);

    /// <summary>Puts a node before the child that has its index now.</summary>
    public void Insert(int index, PageNode node)
    {
        if (_count == _children.Length)
        {
            Array.Resize(ref _children, Math.Max(FirstCapacity, 2 * _count));
        }

        Array.Copy(_children, index, _children, index + 1, _count - index);
        _children[index] = node;
        _count++;
        node.Parent = this;
    }

    /// <summary>Where a child stands; -1 where it is none. Looks from the end, where the parser is at work.</summary>
    public int IndexOf(PageNode child) => Array.LastIndexOf(_children, child, _count - 1, _count);

    public void Clear() => (_children, _count) = ([], 0);

    void IConstructableNode.AddNode(IConstructableNode node) => Add((PageNode)node);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Insert(idx, (PageNode)childNode);

    /// <summary>Adds text, but for what parts tags in the page's source: blanks where no text goes on, which are most of all texts.</summary>
    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly)
    {
        var goesOn = !(_count == 0 ? this : _children[_count - 1]).EndsText;
        if (goesOn || !Blanks.IsBlank(text.Memory.Span))
        {
            Insert(_count, pool.Text(text));
        }
    }

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Insert(idx, pool.Text(text));

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Remove((PageNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => RemoveAt(idx);

    IEnumerator<IConstructableNode> IEnumerable<IConstructableNode>.GetEnumerator() => _children.Take(_count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _children.Take(_count).GetEnumerator();

    /// <summary>Makes the node as new, for another page.</summary>
    public virtual void Reset()
    {
        Array.Clear(_children, 0, _count);
        _children = _children.Length > MostKept ? [] : _children;
        _count = 0;
        Parent = null;
    }

    private void Remove(PageNode child)
    {
        if (IndexOf(child) is >= 0 and var index)
        {
            RemoveAt(index);
        }
    }

    private void RemoveAt(int index)
    {
        _children[index].Parent = null;
        _count--;
        Array.Copy(_children, index + 1, _children, index, _count - index);
        _children[_count] = null!;
    }
}
