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
        var names = new TokenNumbers();
        var expected = Count(Shingles(names.Of(gold)));
        var actual = Count(Shingles(names.Of(output)));
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

    /// <summary>
    /// The shingle that begins at each token, in order; one for a text of fewer than four tokens. Tokens are numbered from 1, so four of
    /// them make an exact key and a missing one is 0: no shingle is taken for another.
    /// </summary>
    public static UInt128[] Shingles(uint[] tokens)
    {
        var length = Math.Min(ShingleLength, tokens.Length);
        var shingles = new UInt128[length == 0 ? 0 : tokens.Length - length + 1];
        UInt128 key = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            key = (key << 32) | tokens[i];
            if (i >= length - 1)
            {
                shingles[i - length + 1] = key;
            }
        }

        return shingles;
    }

    /// <summary>How often each shingle occurs.</summary>
    public static Dictionary<UInt128, int> Count(UInt128[] shingles)
    {
        var counts = new Dictionary<UInt128, int>(shingles.Length);
        foreach (var shingle in shingles)
        {
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
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
