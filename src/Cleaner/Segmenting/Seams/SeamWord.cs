using Cleaner.Scoring.Features;

namespace Cleaner.Segmenting.Seams;

/// <summary>A word of a text whose blocks run into one another: what stands between blanks, and next to ideographs between marks too.</summary>
internal struct SeamWord
{
    /// <summary>Its characters, marks included.</summary>
    public int Start, End;

    /// <summary>Whether a blank stands before it, so that a block may begin with it.</summary>
    public bool IsBehindBlank;

    /// <summary>Its letters in lower case, with all digits alike.</summary>
    public ulong Hash;

    /// <summary>Its kinds of characters, of which several in a row count as one.</summary>
    public ulong Shape;

    /// <summary>Its first and last two characters, if they are ideographs; 0 if not.</summary>
    public ulong Head, Tail;

    /// <summary>The kind of its first and last character, and of its first that is no mark.</summary>
    public CharKind First, Last, Core;

    public bool IsCapitals, IsStopWord, EndsColon, EndsSentence;

    public int Columns;

    /// <summary>How often the text has the same word with a small first letter, and with a large one.</summary>
    public int Small, Large;

    /// <summary>How often the text has this word and the next, and these and the one behind.</summary>
    public int Pairs, Triples;

    /// <summary>Whether the text has this word and the next behind, or before, other words than here.</summary>
    public bool HasOthersBefore, HasOthersBehind;
}
