namespace Cleaner.Evaluation.Twins;

/// <summary>What is done to a page: a second copy of its article in one of the ways that sites print them, or repetition that belongs to it.</summary>
internal enum TwinKind
{
    /// <summary>The same again, under a container of its own.</summary>
    Exact,

    /// <summary>One container, paragraphs parted by line breaks.</summary>
    LineBreaks,

    /// <summary>Each paragraph split in two at a sentence.</summary>
    Split,

    /// <summary>Two paragraphs made one.</summary>
    Merged,

    /// <summary>Advert lines and captions between the copy's paragraphs.</summary>
    Adverts,

    /// <summary>Width and punctuation changed.</summary>
    Punctuation,

    /// <summary>In traditional characters; Chinese pages only.</summary>
    Traditional,

    /// <summary>The copy's last third is missing.</summary>
    Cut,

    /// <summary>Two paragraphs of the copy changed round.</summary>
    Order,

    /// <summary>In a hidden container.</summary>
    Hidden,

    /// <summary>The first paragraphs with "read more" before the whole article.</summary>
    ReadMore,

    /// <summary>Another article behind this one, as endless scrolling appends it.</summary>
    NextStory,

    /// <summary>Trap: the first paragraph again as a teaser above the article.</summary>
    Teaser,

    /// <summary>Trap: sentences pulled from the text, set apart in it.</summary>
    PullQuotes,

    /// <summary>Trap: a short line again and again between the paragraphs.</summary>
    Refrain,

    /// <summary>Trap: a list and a table whose entries recur.</summary>
    Rows,

    /// <summary>Trap: two questions put again and again.</summary>
    Questions,

    /// <summary>Trap: another text on the page quotes a paragraph at length.</summary>
    Quotation,

    /// <summary>Trap: a correction at the end that repeats a paragraph.</summary>
    Correction,
}
