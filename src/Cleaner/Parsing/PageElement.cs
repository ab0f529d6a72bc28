using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Cleaner.Parsing;

/// <summary>An element: its tag, and of its attributes those that are read. One class for all but those that the parser knows by their class.</summary>
internal class PageElement(Tag tag, NodePool pool) :
    PageNode(pool),
    IConstructableNamedNodeMap,
    IConstructableMetaElement,
    IConstructableFormElement,
    IConstructableFrameElement,
    IConstructableSvgElement,
    IConstructableMathElement
{
    private ArraySegment<PageAttribute> _attributes;

    public Tag Tag { get; set; } = tag;

    public ReadOnlySpan<PageAttribute> Attributes => _attributes;

    public override NodeFlags Flags => Tag.Flags;

    public override StringOrMemory NodeName => Tag.Name;

    protected override bool EndsText => Tag.Role is TagRole.Container or TagRole.Break;

    StringOrMemory IConstructableElement.LocalName => Tag.Name;

    StringOrMemory IConstructableElement.NamespaceUri => Tag.Namespace;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => _attributes.Count;

    /// <summary>The parser compares attributes as a whole and never asks for one of them.</summary>
    IConstructableAttr? IConstructableNamedNodeMap.this[StringOrMemory name] => null;

    /// <summary>An attribute's value; null where the element does not have it.</summary>
    public string? Value(AttributeName name) => Find(name)?.ToString();

    /// <summary>The text right in this element: all of a title's or a script's.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var child in Children.Span)
            {
                text.Append(child is PageText part ? part.Data : default);
            }

            return text.ToString();
        }
    }

    /// <summary>Adds the attributes that are read; the parser has left out those that repeat a name.</summary>
    public void SetAttributes(StructAttributes tagAttributes)
    {
        var count = 0;
        for (var i = 0; i < tagAttributes.Count; i++)
        {
            count += AttributeNames.Of(tagAttributes[i].Name) == AttributeName.None ? 0 : 1;
        }

        if (count == 0)
        {
            return;
        }

        var added = Add(count);
        for (int i = 0, at = 0; at < count; i++)
        {
            var attribute = tagAttributes[i];
            if (AttributeNames.Of(attribute.Name) is not AttributeName.None and var name)
            {
                added[at++] = new PageAttribute(name, attribute.Value);
            }
        }
    }

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (AttributeNames.Of(name) is not AttributeName.None and var read)
        {
            Add(1)[0] = new PageAttribute(read, value);
        }
    }

    public override void Reset()
    {
        base.Reset();
        _attributes = default;
    }

    /// <summary>Called by the parser when the element is closed.</summary>
    public virtual void SetupElement()
    {
    }

    void IConstructableElement.SetAttribute(string? namespaceUri, StringOrMemory name, StringOrMemory value) => SetOwnAttribute(name, value);

    StringOrMemory IConstructableElement.GetAttribute(StringOrMemory namespaceUri, StringOrMemory localName) => Find(AttributeNames.Of(localName)) ?? default;

    bool IConstructableElement.HasAttribute(StringOrMemory name) => Find(AttributeNames.Of(name)) is not null;

    void IConstructableElement.AddComment(ref StructHtmlToken token)
    {
    }

    IConstructableNode IConstructableElement.ShallowCopy()
    {
        var copy = Pool.Element(Tag);
        copy._attributes = _attributes;
        return copy;
    }

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not PageElement other || other._attributes.Count != _attributes.Count)
        {
            return false;
        }

        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (other.Find(attribute.Name) is not { } value || !value.Span.SequenceEqual(attribute.Value.Span))
            {
                return false;
            }
        }

        return true;
    }

    void IConstructableMetaElement.Handle()
    {
    }

    /// <summary>Room for attributes behind those that the element has.</summary>
    private Span<PageAttribute> Add(int count)
    {
        var before = _attributes;
        _attributes = Pool.Attributes(before.Count + count);
        before.AsSpan().CopyTo(_attributes);
        return _attributes.AsSpan(before.Count);
    }

    private ReadOnlyMemory<char>? Find(AttributeName name)
    {
        foreach (ref readonly var attribute in _attributes.AsSpan())
        {
            if (attribute.Name == name)
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
