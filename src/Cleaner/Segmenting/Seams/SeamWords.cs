using Cleaner.Scoring;
using Cleaner.Scoring.Features;

namespace Cleaner.Segmenting.Seams;

/// <summary>Cuts a text into words, and counts what it says more than once: a headline stands in a list behind other words than in the next list.</summary>
internal static class SeamWords
{
    /// <summary>Characters of a word that are looked at.</summary>
    private const int MostHashed = 40;

    /// <summary>Changes of kind in a word's shape that are looked at.</summary>
    private const int MostKinds = 8;

    /// <summary>Behind these no block begins unless there is a blank, but they part what is said.</summary>
    private const string IdeographMarks = "。！？；，、：…";

    /// <summary>A text's words, in their order.</summary>
    public static SeamWord[] Of(ReadOnlySpan<char> text)
    {
        var words = new List<SeamWord>();
        var isBehindBlank = false;
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                isBehindBlank = true;
                at++;
                continue;
            }

            var end = End(text, at);
            words.Add(Read(text, at, end, isBehindBlank && words.Count > 0));
            isBehindBlank = false;
            at = end;
        }

        SeamWord[] all = [.. words];
        Count(all);
        return all;
    }

    private static int End(ReadOnlySpan<char> text, int at)
    {
        for (at++; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
        {
            if (IdeographMarks.Contains(text[at - 1]) && Columns.IsIdeograph(text[at]) && !IdeographMarks.Contains(text[at]))
            {
                break;
            }
        }

        return at;
    }

    private static SeamWord Read(ReadOnlySpan<char> text, int start, int end, bool isBehindBlank)
    {
        var word = new SeamWord { Start = start, End = end, IsBehindBlank = isBehindBlank, Core = CharKind.Other };
        var chars = text[start..end];
        Span<char> lower = stackalloc char[MostHashed];
        var (count, letters, small, kinds, core) = (0, 0, 0, 0, -1);
        var last = '\0';
        for (var i = 0; i < chars.Length; i++)
        {
            var c = chars[i];
            var kind = CharKinds.Of(c);
            core = core < 0 && kind <= CharKind.Cjk ? i : core;
            letters += kind is CharKind.Letter or CharKind.Upper ? 1 : 0;
            small += kind == CharKind.Letter ? 1 : 0;
            var sign = kind <= CharKind.Cjk ? (char)(kind + 1) : c;
            if (sign != last && kinds < MostKinds)
            {
                word.Shape = Fold.Mix(word.Shape + 1, sign);
                kinds++;
            }

            last = sign;
            if (core >= 0 && count < MostHashed && (kind <= CharKind.Cjk || count > 0))
            {
                lower[count++] = kind == CharKind.Digit ? '0' : kind == CharKind.Upper ? CharKinds.Lower(c) : c;
            }
        }

        while (count > 0 && !CharKinds.IsWord(lower[count - 1]))
        {
            count--;
        }

        word.Core = core < 0 ? CharKind.Other : CharKinds.Of(chars[core]);
        word.Hash = count > 0 ? TextScan.Hash(lower[..count]) : Fold.Mix(word.Shape, chars[0]);
        (word.First, word.Last) = (CharKinds.Of(chars[0]), CharKinds.Of(chars[^1]));
        (word.Head, word.Tail) = chars.Length < 2 ? (0, 0) : (Two(chars), Two(chars[^2..]));
        word.IsCapitals = letters > 1 && small == 0;
        word.IsStopWord = StopWords.Has(word.Hash);
        word.EndsColon = chars[^1] is ':' or '：';
        word.EndsSentence = chars.TrimEnd(Sentences.Closing) is [.., var stop] && TextShape.IsSentenceEnd(stop);
        word.Columns = Columns.Of(chars);
        return word;
    }

    private static ulong Two(ReadOnlySpan<char> chars) =>
        Columns.IsIdeograph(chars[0]) && Columns.IsIdeograph(chars[1]) ? ((ulong)chars[0] << 16) | chars[1] : 0;

    private static void Count(SeamWord[] words)
    {
        using var sizes = new HashTable(words.Length + 1);
        using var pairs = new HashTable(words.Length + 1);
        using var triples = new HashTable(words.Length + 1);
        using var before = new HashTable(words.Length + 1);
        using var behind = new HashTable(words.Length + 1);
        for (var i = 0; i < words.Length; i++)
        {
            var pair = Pair(words, i);
            ref var size = ref sizes.Add(words[i].Hash, out _);
            size.First += words[i].Core == CharKind.Letter ? 1 : 0;
            size.Second += words[i].Core == CharKind.Upper ? 1 : 0;
            pairs.Add(pair, out _).First++;
            triples.Add(Triple(words, i, pair), out _).First++;
            Note(ref before.Add(pair, out _), i > 0 ? words[i - 1].Hash : 0);
            Note(ref behind.Add(pair, out _), i + 2 < words.Length ? words[i + 2].Hash : 0);
        }

        for (var i = 0; i < words.Length; i++)
        {
            ref var word = ref words[i];
            var pair = Pair(words, i);
            var size = sizes[sizes.Find(word.Hash)];
            (word.Small, word.Large) = (size.First, size.Second);
            word.Pairs = pairs[pairs.Find(pair)].First;
            word.Triples = triples[triples.Find(Triple(words, i, pair))].First;
            word.HasOthersBefore = before[before.Find(pair)].Second > 0;
            word.HasOthersBehind = behind[behind.Find(pair)].Second > 0;
        }
    }

    /// <summary>Notes a neighbour, and whether it is another than the first.</summary>
    private static void Note(ref HashTable.Entry entry, ulong neighbour)
    {
        var sign = (int)(neighbour >> 32) | 1;
        entry.Second |= entry.First != 0 && entry.First != sign ? 1 : 0;
        entry.First = entry.First == 0 ? sign : entry.First;
    }

    private static ulong Pair(SeamWord[] words, int at) => Fold.Mix(words[at].Hash, at + 1 < words.Length ? words[at + 1].Hash : 1);

    private static ulong Triple(SeamWord[] words, int at, ulong pair) => Fold.Mix(pair, at + 2 < words.Length ? words[at + 2].Hash : 2);
}
