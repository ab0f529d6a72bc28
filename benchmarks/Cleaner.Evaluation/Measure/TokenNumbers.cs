namespace Cleaner.Evaluation.Measure;

/// <summary>Numbers the distinct tokens of a few texts from 1, in the order they are met.</summary>
internal sealed class TokenNumbers
{
    private readonly Dictionary<string, uint> numbers = new(StringComparer.Ordinal);

    /// <summary>The text's tokens by number.</summary>
    public uint[] Of(string text)
    {
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        text = Invisible.Without(text);
        var ranges = Tokeniser.Ranges(text);
        var tokens = new uint[ranges.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = text.AsSpan(ranges[i].Start, ranges[i].Length);
            if (!known.TryGetValue(token, out tokens[i]))
            {
                tokens[i] = (uint)numbers.Count + 1;
                known[token] = tokens[i];
            }
        }

        return tokens;
    }
}
