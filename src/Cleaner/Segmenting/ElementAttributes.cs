using System.Buffers;
using Cleaner.Parsing;

namespace Cleaner.Segmenting;

/// <summary>What the walk reads off one element's attributes, in one pass over them; reused from element to element.</summary>
internal sealed class ElementAttributes
{
    /// <summary>What nearly all names are written in, and what lower case leaves alone.</summary>
    private static readonly SearchValues<char> Lower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 -_:");

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private char[] _cues = new char[256];
    private int _length;

    /// <summary>Class, id, role, itemprop and the data-component kin, in lower case, joined by spaces.</summary>
    public string Cues { get; private set; } = "";

    public string? FirstClass { get; private set; }

    public bool Hidden { get; private set; }

    public string? Address { get; private set; }

    public string? ItemProp { get; private set; }

    public string? Content { get; private set; }

    public string? DateTime { get; private set; }

    public string? Alt { get; private set; }

    public bool IsAuthorLink { get; private set; }

    /// <summary>The picture's address: the one a lazy loader would put in, else the plain one.</summary>
    public string? ImageSource { get; private set; }

    /// <summary>Reads an element; <see cref="Cues"/> and <see cref="FirstClass"/> only where it is a container, whose they are.</summary>
    public void Read(PageElement element, bool forContainer)
    {
        _length = 0;
        Cues = "";
        FirstClass = Address = ItemProp = Content = DateTime = Alt = ImageSource = null;
        Hidden = IsAuthorLink = false;
        ReadOnlySpan<char> source = default, role = default, id = default, classes = default, component = default;
        foreach (ref readonly var attribute in element.Attributes)
        {
            var value = attribute.Value.Span;
            switch (attribute.Name)
            {
                case AttributeName.Class:
                    classes = value;
                    break;
                case AttributeName.Id:
                    id = value;
                    break;
                case AttributeName.Role:
                    role = value;
                    break;
                case AttributeName.ItemProp:
                    ItemProp = value.ToString().ToLowerInvariant();
                    break;
                case AttributeName.Component:
                    component = component.IsEmpty ? value : component;
                    break;
                case AttributeName.Style:
                    Hidden |= HidingStyle.Hides(value);
                    break;
                case AttributeName.Hidden:
                    Hidden = true;
                    break;
                case AttributeName.AriaHidden:
                    Hidden |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                case AttributeName.Href:
                    Address = value.ToString();
                    break;
                case AttributeName.Content:
                    Content = value.ToString();
                    break;
                case AttributeName.DateTime:
                    DateTime = value.ToString();
                    break;
                case AttributeName.Rel:
                    IsAuthorLink = value.Contains("author", StringComparison.OrdinalIgnoreCase);
                    break;
                case AttributeName.Alt:
                    Alt = value.ToString();
                    break;
                case AttributeName.Src:
                    source = value;
                    break;
                case AttributeName.LazySource:
                    ImageSource ??= Usable(value);
                    break;
            }
        }

        ImageSource ??= Usable(source);
        if (!forContainer)
        {
            return;
        }

        FirstClass = First(classes);
        Add(classes);
        Add(id);
        Add(role);
        Add(ItemProp);
        Add(component);
        Cues = Known(_cues.AsSpan(0, _length));
    }

    private static string? Usable(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        return address.IsEmpty || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null : address.ToString();
    }

    private string? First(ReadOnlySpan<char> classes)
    {
        var trimmed = classes.Trim();
        var end = trimmed.IndexOfAny(' ', '\t', '\n');
        trimmed = end < 0 ? trimmed : trimmed[..end];
        return trimmed.IsEmpty ? null : Known(trimmed);
    }

    private void Add(ReadOnlySpan<char> value)
    {
        if (value.IsEmpty)
        {
            return;
        }

        if (_cues.Length <= _length + value.Length)
        {
            Array.Resize(ref _cues, Math.Max(2 * _cues.Length, _length + value.Length + 1));
        }

        if (_length > 0)
        {
            _cues[_length++] = ' ';
        }

        var added = _cues.AsSpan(_length, value.Length);
        if (value.ContainsAnyExcept(Lower))
        {
            value.ToLowerInvariant(added);
        }
        else
        {
            value.CopyTo(added);
        }

        _length += value.Length;
    }

    /// <summary>One string for all equal ones: a page has few classes and many elements of each.</summary>
    private string Known(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        if (!_known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known))
        {
            known = text.ToString();
            _known.Add(known);
        }

        return known;
    }
}
