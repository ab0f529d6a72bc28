namespace Cleaner.Scoring.Features;

/// <summary>What is known of one block by itself; the groups put it in relation.</summary>
internal struct BlockFacts
{
    // Counted by TextScan.
    public int Chars, Tokens, TokenStart, Cjk, Sentences, Commas, Quotes, Digits, Letters, Uppers, Words, CapitalWords, StopWords, Pipes;
    public uint Cues;
    public bool EndsSentence, EndsColon, EndsEllipsis, Dated, Timed, Address, Bio;

    /// <summary>0 for others, 1 a capital, 2 a small letter, 3 a CJK character, 4 a digit, 5 an opening quote or bracket, 6 a bullet or arrow, 7 other marks.</summary>
    public byte FirstClass;

    /// <summary>Characters with every CJK character counting two and a half: it says as much as that many letters.</summary>
    public double Effective;

    // Links and type.
    public double LinkDensity, BoldShare, ItalicShare;

    /// <summary>Effective length outside links where the block is prose, else 0: the mass that articles are made of.</summary>
    public double Prose;

    public bool IsProse, IsFullLink, IsHeading, IsPseudoHeading, IsParagraph;
    public byte TagCode;

    /// <summary>The vocabulary's weight of its words.</summary>
    public int Label;

    /// <summary>Index of its container, and the ids of its two signatures.</summary>
    public int Container, Near, Outline;

    /// <summary>Whether it is short and looks like a label.</summary>
    public readonly bool IsShort => Effective < 60;

    public readonly double StopShare => Tokens == 0 ? 0 : (double)StopWords / Tokens;

    public readonly bool Has(int cue) => BlockCues.Has(Cues, cue);
}

/// <summary>Running totals over the blocks before one; the difference of two is the total of a stretch, whatever its length.</summary>
internal struct RunningTotals
{
    public double Chars, LinkChars, Prose;
    public int Paragraphs, Tiny, Short, Headings, FullLinks, ProseBlocks, Sentences;
}
