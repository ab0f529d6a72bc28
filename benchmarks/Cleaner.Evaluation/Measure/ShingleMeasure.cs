namespace Cleaner.Evaluation.Measure;

/// <summary>
/// The measure of the public article-extraction-benchmark (Scrapinghub, 2020): the output and the gold as multisets of 4-token shingles;
/// what they share is right, the output's rest is foreign, the gold's rest is lost. A text of one to three tokens is one shingle, an empty
/// text none; where both are empty the page is right, where only one is empty its scores are 0.
/// </summary>
internal static class ShingleMeasure
{
    public const int ShingleLength = 4;

    /// <summary>Scores the output of one page against its gold.</summary>
    public static PageScore Score(string gold, string output)
    {
        var names = new Dictionary<string, uint>(StringComparer.Ordinal);
        var expected = Shingles(gold, names);
        var actual = Shingles(output, names);
        long shared = 0;
        foreach (var (shingle, count) in actual)
        {
            shared += Math.Min(count, expected.GetValueOrDefault(shingle));
        }

        var foreign = Total(actual) - shared;
        var lost = Total(expected) - shared;
        if (foreign == 0 && lost == 0)
        {
            return new PageScore(1, 1);
        }

        return new PageScore(shared == 0 ? 0 : (double)shared / (shared + foreign), shared == 0 ? 0 : (double)shared / (shared + lost));
    }

    /// <summary>Tokens are numbered from 1, so four of them make an exact key and a missing one is 0: no shingle is taken for another.</summary>
    private static Dictionary<UInt128, int> Shingles(string text, Dictionary<string, uint> names)
    {
        var tokens = new List<uint>();
        Tokeniser.ForEach(text, (names.GetAlternateLookup<ReadOnlySpan<char>>(), tokens), static (token, state) =>
        {
            var (numbers, list) = state;
            if (!numbers.TryGetValue(token, out var number))
            {
                number = (uint)numbers.Dictionary.Count + 1;
                numbers[token] = number;
            }

            list.Add(number);
        });

        var shingles = new Dictionary<UInt128, int>(tokens.Count);
        var first = Math.Min(ShingleLength, tokens.Count);
        UInt128 key = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            key = (key << 32) | tokens[i];
            if (i >= first - 1)
            {
                shingles[key] = shingles.GetValueOrDefault(key) + 1;
            }
        }

        return shingles;
    }

    private static long Total(Dictionary<UInt128, int> shingles)
    {
        long total = 0;
        foreach (var count in shingles.Values)
        {
            total += count;
        }

        return total;
    }
}
