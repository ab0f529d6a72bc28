using Cleaner.Scoring.Features;

namespace Cleaner.Segmenting.Seams;

/// <summary>What is weighed of the words around a blank: those that blocks end with, those that they begin with, and which go together.</summary>
internal static class SeamKeys
{
    /// <summary>How many keys each side has, and both together.</summary>
    public const int OfSide = 4, OfBoth = 3;

    public const int Count = (2 * OfSide) + OfBoth;

    /// <summary>The keys of the blank before a word: those of what ends, of what begins, and of both.</summary>
    public static void Fill(ReadOnlySpan<SeamWord> words, int at, Span<uint> keys)
    {
        ref readonly var before = ref words[at - 1];
        ref readonly var behind = ref words[at];
        var further = at > 1 ? words[at - 2].Hash : 0;
        var next = at + 1 < words.Length ? words[at + 1].Hash : 0;
        var (ends, begins) = (Cased(before), Cased(behind));
        keys[0] = Key(1, ends);
        keys[1] = Key(2, Fold.Mix(further, ends));
        keys[2] = Key(3, before.Shape);
        keys[3] = Key(4, before.Tail);
        keys[4] = Key(5, begins);
        keys[5] = Key(6, Fold.Mix(begins, next));
        keys[6] = Key(7, behind.Shape);
        keys[7] = Key(8, behind.Head);
        keys[8] = Key(9, Fold.Mix(ends, begins));
        keys[9] = Key(10, Fold.Mix(before.Shape, behind.Shape));
        keys[10] = Key(11, Fold.Mix(before.Tail, behind.Head));
    }

    private static ulong Cased(in SeamWord word) => word.Core == CharKind.Upper ? ~word.Hash : word.Hash;

    private static uint Key(ulong kind, ulong hash) => (uint)(Fold.Mix(kind, hash) >> 32) | 1;
}
