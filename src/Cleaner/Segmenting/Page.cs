namespace Cleaner.Segmenting;

/// <summary>A page as the later stages see it: blocks in order, the containers they hang in, and what the page says of itself.</summary>
internal sealed class Page
{
    /// <summary>Whether it came as plain text.</summary>
    public required bool IsText { get; init; }

    public required List<Block> Blocks { get; init; }

    /// <summary>Every container, parents before children.</summary>
    public required List<Container> Containers { get; init; }

    /// <summary>Meta tags, JSON-LD, microdata and times; empty for a dump.</summary>
    public Declarations Declared { get; init; } = new();

    public List<PageImage> Images { get; init; } = [];

    /// <summary>Where the page came from, as the caller says or as the page declares.</summary>
    public Uri? Url { get; init; }

    /// <summary>What its relative addresses are relative to; null where that is not known.</summary>
    public Uri? BaseUrl => Declared.BaseAddress is { } address && WebAddress.Resolve(Url, address) is { } given ? given : Url;

    /// <summary>Of a part of a page, the whole; else null.</summary>
    public Page? Whole { get; init; }

    /// <summary>Of a part of a page, the blocks of the whole that its own stand for.</summary>
    public List<Block> Sources { get; init; } = [];

    /// <summary>What a scorer read of it, by which it scores parts of it. Set by scoring.</summary>
    public IDisposable? Facts { get; private set; }

    /// <summary>The block that prints the headline; null where none was found. Set by scoring.</summary>
    public Block? TitleBlock { get; set; }

    /// <summary>Other articles on the page that nothing says less for than for the one that is kept. Set by deciding.</summary>
    public int Rivals { get; set; }

    /// <summary>Takes what scoring read of it; null, once no part is to be scored any more, disposes of it.</summary>
    public void Keep(IDisposable? facts)
    {
        Facts?.Dispose();
        Facts = facts;
    }
}

/// <summary>A picture: its address as written, its text, and where it stands.</summary>
internal sealed record PageImage(string Source, string Alt, Container Container, int BlockOrder);
