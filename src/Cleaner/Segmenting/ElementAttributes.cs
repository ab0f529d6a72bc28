using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace Cleaner.Segmenting;

/// <summary>What the walk reads off one element's attributes, in one pass over them; reused from element to element.</summary>
internal sealed class ElementAttributes
{
    /// <summary>What nearly all names are written in, and what lower case leaves alone.</summary>
    private static readonly SearchValues<char> Lower = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789 -_:");

    private readonly StringBuilder _cues = new();

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
    public void Read(IElement element, bool forContainer)
    {
        _cues.Clear();
        Cues = "";
        FirstClass = Address = ItemProp = Content = DateTime = Alt = ImageSource = null;
        Hidden = IsAuthorLink = false;
        string? source = null, role = null, id = null, classes = null, component = null;
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            var attribute = attributes[i]!;
            var value = attribute.Value;
            switch (attribute.LocalName)
            {
                case "class":
                    classes = value;
                    break;
                case "id":
                    id = value;
                    break;
                case "role":
                    role = value;
                    break;
                case "itemprop":
                    ItemProp = value.ToLowerInvariant();
                    break;
                case "data-component" or "data-testid" or "data-type":
                    component ??= value;
                    break;
                case "style":
                    Hidden |= HidesByStyle(value);
                    break;
                case "hidden":
                    Hidden = true;
                    break;
                case "aria-hidden":
                    Hidden |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
                    break;
                case "href":
                    Address = value;
                    break;
                case "content":
                    Content = value;
                    break;
                case "datetime":
                    DateTime = value;
                    break;
                case "rel":
                    IsAuthorLink = value.Contains("author", StringComparison.OrdinalIgnoreCase);
                    break;
                case "alt":
                    Alt = value;
                    break;
                case "src":
                    source = value;
                    break;
                case "data-src" or "data-original" or "data-lazy-src" or "data-url" or "original":
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
        Cues = _cues.ToString();
    }

    private static bool HidesByStyle(string style)
    {
        return Declares(style, "display", "none") || Declares(style, "visibility", "hidden");
    }

    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        for (var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase))
        {
            style = style[(at + property.Length)..].TrimStart();
            if (style.StartsWith(":") && style[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Usable(string? address)
    {
        return string.IsNullOrWhiteSpace(address) || address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? null : address.Trim();
    }

    private static string? First(string? classes)
    {
        var trimmed = classes.AsSpan().Trim();
        var end = trimmed.IndexOfAny(' ', '\t', '\n');
        trimmed = end < 0 ? trimmed : trimmed[..end];
        return trimmed.IsEmpty ? null : trimmed.ToString();
    }

    private void Add(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        if (_cues.Length > 0)
        {
            _cues.Append(' ');
        }

        if (!value.AsSpan().ContainsAnyExcept(Lower))
        {
            _cues.Append(value);
            return;
        }

        foreach (var c in value)
        {
            _cues.Append(char.ToLowerInvariant(c));
        }
    }
}
