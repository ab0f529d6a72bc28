using Cleaner.Parsing;

namespace Cleaner.Segmenting;

/// <summary>What the page declares about itself, gathered in the same walk as the blocks; nothing is interpreted here.</summary>
internal sealed class Declarations
{
    private static readonly AttributeName[] NameAttributes = [AttributeName.Name, AttributeName.Property, AttributeName.HttpEquiv, AttributeName.ItemProp];

    /// <summary>Text of the title element, white space collapsed.</summary>
    public string? Title { get; set; }

    /// <summary>The lang attribute of the html element.</summary>
    public string? Language { get; set; }

    public string? CanonicalUrl { get; set; }

    /// <summary>What the base element says that relative addresses are relative to.</summary>
    public string? BaseAddress { get; set; }

    /// <summary>Whether a form on the page has a password field.</summary>
    public bool AsksForPassword { get; set; }

    /// <summary>Every meta tag with content, in order: name, property, http-equiv or itemprop in lower case, and the content.</summary>
    public List<Declared> Meta { get; } = [];

    /// <summary>The text of every JSON-LD script, as written.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>Microdata outside meta tags: itemprop in lower case; the content or datetime attribute, or else the element's text.</summary>
    public List<Declared> Properties { get; } = [];

    /// <summary>Every time element, and the links and elements marked as author (rel=author).</summary>
    public List<DeclaredTime> Times { get; } = [];

    public List<Declared> Authors { get; } = [];

    /// <summary>Adds a meta tag under each of its names.</summary>
    public void AddMeta(PageElement meta, int blockOrder)
    {
        if (meta.Value(AttributeName.Content)?.Trim() is not { Length: > 0 } content)
        {
            return;
        }

        foreach (var attribute in NameAttributes)
        {
            if (meta.Value(attribute)?.Trim() is { Length: > 0 } name)
            {
                (attribute == AttributeName.ItemProp ? Properties : Meta).Add(new Declared(name.ToLowerInvariant(), content, blockOrder));
            }
        }
    }

    /// <summary>Adds a script's text where it is JSON-LD.</summary>
    public void AddScript(PageElement script)
    {
        if (script.Value(AttributeName.Type)?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
        {
            JsonLd.Add(script.Text);
        }
    }

    /// <summary>Takes the canonical address from a link element.</summary>
    public void AddLink(PageElement link)
    {
        if (string.Equals(link.Value(AttributeName.Rel), "canonical", StringComparison.OrdinalIgnoreCase))
        {
            CanonicalUrl ??= link.Value(AttributeName.Href);
        }
    }

    /// <summary>The first declared value under a meta name, or null.</summary>
    public string? MetaValue(string name)
    {
        foreach (var meta in Meta)
        {
            if (string.Equals(meta.Name, name, StringComparison.Ordinal) && meta.Value.Length > 0)
            {
                return meta.Value;
            }
        }

        return null;
    }
}

/// <summary>A declared value; <paramref name="BlockOrder"/> is the number of blocks before it.</summary>
internal sealed record Declared(string Name, string Value, int BlockOrder = 0);

/// <summary>A time element: its datetime attribute (or null), its text, its container, and the number of blocks before it.</summary>
internal sealed record DeclaredTime(string? Value, string Text, string ItemProp, Container Container, int BlockOrder);
