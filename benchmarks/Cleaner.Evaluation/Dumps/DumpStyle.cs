namespace Cleaner.Evaluation.Dumps;

/// <summary>How a scraper writes a page down as text.</summary>
internal enum DumpStyle
{
    /// <summary>A line per block.</summary>
    Lines,

    /// <summary>A line per block, blank lines between.</summary>
    BlankLines,

    /// <summary>A blank line where the container changes.</summary>
    Groups,

    /// <summary>The same, with short labels of one list in one line.</summary>
    Labels,

    /// <summary>Bullets before list items.</summary>
    Bullets,

    /// <summary>Lines indented by tabs, cells and labels of one row parted by tabs.</summary>
    Tabs,

    /// <summary>List items numbered.</summary>
    Numbers,

    /// <summary>Paragraphs begin with two full-width blanks.</summary>
    Indents,

    /// <summary>No-break spaces: some between words, some at the beginning of lines, some as lines of their own.</summary>
    NoBreakSpaces,

    /// <summary>Lines end in CR LF, with a blank line where the container changes.</summary>
    CarriageReturns,

    /// <summary>Hard-wrapped at 72 to 80 columns, blank lines between paragraphs.</summary>
    Wrapped,

    /// <summary>Headings, lists, quotations and links as in Markdown.</summary>
    Markdown,

    /// <summary>All text of a section in one line, its blocks parted by wide gaps: tabs, bars or several blanks.</summary>
    FewLines,

    /// <summary>All text in one line behind the page's title, its blocks and its links parted by single blanks.</summary>
    OneLine,

    /// <summary>Hard-wrapped at 72 to 80 columns, menus and all, with no blank line anywhere.</summary>
    WrappedTight,
}
