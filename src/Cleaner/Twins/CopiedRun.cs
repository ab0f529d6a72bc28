namespace Cleaner.Twins;

/// <summary>A run of blocks, how many of them are copied, and how much of their text.</summary>
internal readonly record struct CopiedRun(int Blocks, int Copied, int Shingles, int Shared)
{
    /// <summary>Share of a run's text that must be copied; in an interview with repeated questions it is far less.</summary>
    private const double CopiedText = .5;

    /// <summary>Share of a run's blocks that may stand for it, and of its text then; an interview's questions are half of its blocks at the most.</summary>
    private const double CopiedBlocks = .6;

    private const double LeastText = .25;

    /// <summary>Whether enough of it is copied: of its text, or, where paragraphs are so short that an advert outweighs several, of its blocks.</summary>
    public bool IsCopied => Shared >= CopiedText * Shingles || (Copied >= CopiedBlocks * Blocks && Shared >= LeastText * Shingles);

    public CopiedRun With(int shingles, int copied) => new(Blocks + 1, Copied + (copied > 0 ? 1 : 0), Shingles + shingles, Shared + copied);

    public CopiedRun With(CopiedRun other) => new(Blocks + other.Blocks, Copied + other.Copied, Shingles + other.Shingles, Shared + other.Shared);
}
