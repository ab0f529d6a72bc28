using System.Text;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Cleaner.Parsing;

/// <summary>An element: its tag, and of its attributes those that are read. One class for all but those that the parser knows by their class.</summary>
internal class PageElement(Tag tag) :
    PageNode,
    IConstructableNamedNodeMap,
    IConstructableMetaElement,
    IConstructableFormElement,
    IConstructableFrameElement,
    IConstructableSvgElement,
    IConstructableMathElement
{
    private PageAttribute[] _attributes = [];

    public Tag Tag => tag;

    public ReadOnlySpan<PageAttribute> Attributes => _attributes;

    public override NodeFlags Flags => tag.Flags;

    public override StringOrMemory NodeName => tag.Name;

    protected override bool EndsText => tag.Role is TagRole.Container or TagRole.Break;

    StringOrMemory IConstructableElement.LocalName => tag.Name;

    StringOrMemory IConstructableElement.NamespaceUri => tag.Namespace;

    StringOrMemory IConstructableElement.Prefix => default;

    IConstructableNamedNodeMap IConstructableElement.Attributes => this;

    ISourceReference? IConstructableElement.SourceReference
    {
        get => null;
        set { }
    }

    int IConstructableNamedNodeMap.Length => _attributes.Length;

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

        var at = _attributes.Length;
        Array.Resize(ref _attributes, at + count);
        for (var i = 0; at < _attributes.Length; i++)
        {
            var attribute = tagAttributes[i];
            if (AttributeNames.Of(attribute.Name) is not AttributeName.None and var name)
            {
                _attributes[at++] = new PageAttribute(name, attribute.Value);
            }
        }
    }

    public void SetOwnAttribute(StringOrMemory name, StringOrMemory value)
    {
        if (AttributeNames.Of(name) is not AttributeName.None and var read)
        {
            _attributes = [.. _attributes, new PageAttribute(read, value)];
        }
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

    IConstructableNode IConstructableElement.ShallowCopy() => new PageElement(tag) { _attributes = _attributes };

    bool IConstructableNamedNodeMap.SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not PageElement other || other._attributes.Length != _attributes.Length)
        {
            return false;
        }

        foreach (var attribute in _attributes)
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
