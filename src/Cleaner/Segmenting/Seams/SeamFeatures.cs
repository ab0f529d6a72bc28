using System.Numerics;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Words;

namespace Cleaner.Segmenting.Seams;

/// <summary>What is known of each blank between two words, as columns that training and inference both read.</summary>
internal static class SeamFeatures
{
    /// <summary>How many words before and behind are counted, and how many are read for the stops in them.</summary>
    private const int Near = 8, Far = 30;

    /// <summary>More of anything says no more.</summary>
    public const int Most = 60;

    /// <summary>Columns, in their order; words 1 and 2 stand before the blank, words 3 to 5 behind it.</summary>
    public static (string Name, string Meaning)[] First { get; } =
    [
        ("w_end", "what is learned of the words before the blank"),
        ("w_begin", "of the words behind it"),
        ("w_both", "of the pair around it"),
        ("core1", "kind of the first character that is no mark of word 1"),
        ("core2", "kind of the first character that is no mark of word 2"),
        ("core3", "kind of the first character that is no mark of word 3"),
        ("core4", "kind of the first character that is no mark of word 4"),
        ("core5", "kind of the first character that is no mark of word 5"),
        ("first3", "kind of the first character of word 3"),
        ("first4", "kind of the first character of word 4"),
        ("last1", "kind of the last character of word 1; a stop where it ends a sentence"),
        ("last2", "kind of the last character of word 2; a stop where it ends a sentence"),
        ("last3", "kind of the last character of word 3; a stop where it ends a sentence"),
        ("last4", "kind of the last character of word 4; a stop where it ends a sentence"),
        ("caps2", "whether all letters are capitals, of word 2"),
        ("caps3", "whether all letters are capitals, of word 3"),
        ("caps4", "whether all letters are capitals, of word 4"),
        ("colon2", "whether word 2 ends in a colon"),
        ("stop1", "whether it is a stop word, of word 1"),
        ("stop2", "whether it is a stop word, of word 2"),
        ("stop3", "whether it is a stop word, of word 3"),
        ("stop4", "whether it is a stop word, of word 4"),
        ("cols1", "columns of word 1"),
        ("cols2", "columns of word 2"),
        ("cols3", "columns of word 3"),
        ("cols4", "columns of word 4"),
        ("small2", "times that the text has word 2 with a small first letter"),
        ("large2", "times that the text has word 2 with a capital"),
        ("small3", "times that the text has word 3 with a small first letter"),
        ("large3", "times that the text has word 3 with a capital"),
        ("small4", "times that the text has word 4 with a small first letter"),
        ("pairs1", "times that the text has words 1 and 2 together"),
        ("pairs2", "times that the text has words 2 and 3 together"),
        ("pairs3", "times that the text has words 3 and 4 together"),
        ("triples3", "times that the text has words 3, 4 and 5 together"),
        ("others_before", "whether words 3 and 4 stand behind another word than word 2 elsewhere"),
        ("others_behind", "whether words 1 and 2 stand before another word than word 3 elsewhere"),
        ("since_end", "words since a sentence ended"),
        ("until_end", "words until one ends"),
        ("larges_before", "capitals among the words near before"),
        ("larges_behind", "near behind"),
        ("stops_before", "stop words near before"),
        ("stops_behind", "near behind"),
        ("digits_before", "numbers near before"),
        ("digits_behind", "near behind"),
        ("ends_before", "ends of sentences further before"),
        ("ends_behind", "further behind"),
        ("place", "share of the text before the blank"),
        ("words", "binary logarithm of the text's words"),
        ("ends_share", "ends of sentences for each word of the text"),
        ("large_share", "capitals for each word of the text"),
    ];

    /// <summary>Columns that the second stage has beside: what the first makes of the blanks around.</summary>
    public static (string Name, string Meaning)[] Second { get; } =
    [
        ("p-4", "probability of the blank 4 words before"),
        ("p-3", "probability of the blank 3 words before"),
        ("p-2", "probability of the blank 2 words before"),
        ("p-1", "probability of the blank 1 word before"),
        ("p", "probability of the blank"),
        ("p+1", "probability of the blank 1 word behind"),
        ("p+2", "probability of the blank 2 words behind"),
        ("p+3", "probability of the blank 3 words behind"),
        ("p+4", "probability of the blank 4 words behind"),
        ("since_seam", "words since a likely seam"),
        ("until_seam", "words until one"),
        ("sum_before", "seams to be expected near before"),
        ("sum_behind", "near behind"),
        ("far_before", "further before"),
        ("far_behind", "further behind"),
    ];

    public static int Width => First.Length + Second.Length;

    /// <summary>Fills the first stage's columns of the blank before a word.</summary>
    /// <param name="text">The words, and their running totals.</param>
    /// <param name="weights">What single words say.</param>
    /// <param name="at">The word.</param>
    /// <param name="row">Receives the columns, <paramref name="stride"/> places apart.</param>
    /// <param name="stride">From one column to the next.</param>
    public static void FillFirst(SeamText text, WordWeights weights, int at, Span<float> row, int stride)
    {
        var words = text.Words;
        var column = new Row(row, stride);
        Span<uint> keys = stackalloc uint[SeamKeys.Count];
        SeamKeys.Fill(words, at, keys);
        column.Add(weights.Sum(keys[..SeamKeys.OfSide]));
        column.Add(weights.Sum(keys.Slice(SeamKeys.OfSide, SeamKeys.OfSide)));
        column.Add(weights.Sum(keys[(2 * SeamKeys.OfSide)..]));

        ReadOnlySpan<SeamWord> around = [Word(words, at - 2), words[at - 1], words[at], Word(words, at + 1), Word(words, at + 2)];
        foreach (ref readonly var word in around)
        {
            column.Add((int)word.Core);
        }

        column.Add((int)around[2].First);
        column.Add((int)around[3].First);
        foreach (ref readonly var word in around[..4])
        {
            column.Add(word.EndsSentence ? (int)CharKind.Stop : (int)word.Last);
        }

        column.Add(around[1].IsCapitals);
        column.Add(around[2].IsCapitals);
        column.Add(around[3].IsCapitals);
        column.Add(around[1].EndsColon);
        foreach (ref readonly var word in around[..4])
        {
            column.Add(word.IsStopWord);
        }

        foreach (ref readonly var word in around[..4])
        {
            column.Add(word.Columns);
        }

        column.Add(around[1].Small);
        column.Add(around[1].Large);
        column.Add(around[2].Small);
        column.Add(around[2].Large);
        column.Add(around[3].Small);
        column.Add(around[0].Pairs);
        column.Add(around[1].Pairs);
        column.Add(around[2].Pairs);
        column.Add(around[2].Triples);
        column.Add(around[2].HasOthersBefore);
        column.Add(around[0].HasOthersBehind);

        column.Add(text.SinceEnd(at));
        column.Add(text.UntilEnd(at));
        var (before, behind) = (text.Between(at - Near, at), text.Between(at, at + Near));
        column.Add(before.Large);
        column.Add(behind.Large);
        column.Add(before.StopWords);
        column.Add(behind.StopWords);
        column.Add(before.Digits);
        column.Add(behind.Digits);
        column.Add(text.Between(at - Far, at).Ends);
        column.Add(text.Between(at, at + Far).Ends);
        var all = text.Between(0, words.Length);
        column.Add((float)at / words.Length);
        column.Add(BitOperations.Log2((uint)words.Length));
        column.Add((float)all.Ends / words.Length);
        column.Add((float)all.Large / words.Length);
    }

    /// <summary>Fills the second stage's columns.</summary>
    /// <param name="chances">The first stage's probability for the blank before each word; 0 where there is none.</param>
    /// <param name="at">The word.</param>
    /// <param name="row">Receives the columns, <paramref name="stride"/> places apart.</param>
    /// <param name="stride">From one column to the next.</param>
    public static void FillSecond(ReadOnlySpan<float> chances, int at, Span<float> row, int stride)
    {
        const int Beside = 4;
        const float Half = .5f;
        var column = new Row(row, stride);
        for (var i = at - Beside; i <= at + Beside; i++)
        {
            column.Add(i < 0 || i >= chances.Length ? 1 : chances[i]);
        }

        var (since, until) = (1, 1);
        while (since < Most && at - since >= 0 && chances[at - since] < Half)
        {
            since++;
        }

        while (until < Most && at + until < chances.Length && chances[at + until] < Half)
        {
            until++;
        }

        column.Add(since);
        column.Add(until);
        column.Add(Sum(chances, at - Near, at));
        column.Add(Sum(chances, at + 1, at + 1 + Near));
        column.Add(Sum(chances, at - Far, at));
        column.Add(Sum(chances, at + 1, at + 1 + Far));
    }

    private static float Sum(ReadOnlySpan<float> chances, int from, int to)
    {
        var sum = 0f;
        for (var i = Math.Max(0, from); i < Math.Min(chances.Length, to); i++)
        {
            sum += chances[i];
        }

        return sum;
    }

    private static SeamWord Word(ReadOnlySpan<SeamWord> words, int at) => at >= 0 && at < words.Length ? words[at] : new() { Core = CharKind.Space, First = CharKind.Space, Last = CharKind.Space };

    private ref struct Row(Span<float> row, int stride)
    {
        private readonly Span<float> _row = row;
        private int _at;

        public void Add(float value)
        {
            _row[_at] = value;
            _at += stride;
        }

        public void Add(int value) => Add((float)Math.Min(value, Most));

        public void Add(bool value) => Add(value ? 1f : 0f);
    }
}
