using System.Text;

namespace Cleaner.Segmenting;

/// <summary>An element that breaks text into blocks; a node of the tree that the blocks hang in.</summary>
internal sealed class Container(int index, string tag, string attributes, Container? parent)
{
    private int _children;

    /// <summary>Position in <see cref="Page.Containers"/>; a parent always stands before its children.</summary>
    public int Index { get; } = index;

    /// <summary>Local name in lower case; <c>#group</c>, <c>li</c> or <c>h1</c>… for dumps.</summary>
    public string Tag { get; } = tag;

    /// <summary>Class, id, role, itemprop and the data-component kin, in lower case, joined by spaces.</summary>
    public string Attributes { get; } = attributes;

    public Container? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>How many containers of the same parent stand before it; for a cell, its column.</summary>
    public int Position { get; } = parent is null ? 0 : parent._children++;

    /// <summary>Hidden by an inline style, the hidden attribute or aria-hidden on this very element.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether this container or one above it is <see cref="Hidden"/>.</summary>
    public bool IsHidden => Hidden || InHidden;

    /// <summary>Blocks before this container, and blocks inside it and its descendants: they stand in a row.</summary>
    public int FirstBlock { get; init; }

    public int BlockCount { get; set; }

    /// <summary>Whether a block stands inside.</summary>
    public bool Holds(int block) => block >= FirstBlock && block < FirstBlock + BlockCount;

    /// <summary>Whether one of the blocks from the first to the last stands inside.</summary>
    public bool Overlaps(int first, int last) => BlockCount > 0 && first < FirstBlock + BlockCount && last >= FirstBlock;

    private bool InHidden { get; } = parent is { } p && (p.Hidden || p.InHidden);

    /// <summary>Pictures that stand directly inside, not inside a deeper container.</summary>
    public int ImageCount { get; set; }

    /// <summary>First class name, for paths.</summary>
    public string? Class { get; init; }

    public string Path
    {
        get
        {
            var names = new List<string>();
            for (var c = this; c is not null; c = c.Parent)
            {
                names.Add(c.Class is null ? c.Tag : $"{c.Tag}.{c.Class}");
            }

            var path = new StringBuilder();
            for (var i = names.Count - 1; i >= 0; i--)
            {
                path.Append(names[i]).Append(i == 0 ? "" : "/");
            }

            return path.ToString();
        }
    }

    /// <summary>Blocks of an entry or a cell at the most: the cell that a whole page is laid out in holds more.</summary>
    private const int LargestEntry = 4;

    /// <summary>The list's entry or the table's cell that this container is or stands in, with little else; null where there is none.</summary>
    public Container? Entry
    {
        get
        {
            for (var c = this; c?.BlockCount <= LargestEntry; c = c.Parent)
            {
                if (c.Tag is "li" or "dd" or "dt" or "td" or "th")
                {
                    return c;
                }
            }

            return null;
        }
    }

    /// <summary>The list or table that this container is or stands in; null where there is none.</summary>
    public Container? List
    {
        get
        {
            var c = this;
            while (c is not null && c.Tag is not ("ul" or "ol" or "dl" or "table"))
            {
                c = c.Parent;
            }

            return c;
        }
    }

    /// <summary>This container or the nearest one above it with the given tag; null where there is none.</summary>
    public Container? Nearest(string tag)
    {
        var c = this;
        while (c is not null && !string.Equals(c.Tag, tag, StringComparison.Ordinal))
        {
            c = c.Parent;
        }

        return c;
    }
}
