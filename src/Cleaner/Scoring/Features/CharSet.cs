namespace Cleaner.Scoring.Features;

/// <summary>A set of characters as bits: one look tells whether a character is in it. Immutable.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <param name="characters">What is in it.</param>
    public CharSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            _bits[c >> 6] |= 1UL << c;
        }
    }

    public bool Has(char c) => (_bits[c >> 6] >> c & 1) != 0;
}
