using Cleaner.Scoring.Features;

namespace Cleaner.Scoring.Words;

/// <summary>Cuts attributes and short blocks into the words that a <see cref="Vocabulary"/> weighs.</summary>
internal static class VocabularyWords
{
    /// <summary>The most tokens that the words of a block are cut for.</summary>
    public const int MostLabelTokens = 80;

    private const int LeastName = 2, MostNames = 64;

    /// <summary>Space for the words of an element's attributes.</summary>
    public const int NameCapacity = 128;

    /// <summary>Space for the words of a block: each token, each pair, the first, the last and the whole.</summary>
    public const int LabelCapacity = (2 * MostLabelTokens) + 2;

    /// <summary>Whole names without their figures, and their parts between hyphens and underscores.</summary>
    /// <returns>How many words were written.</returns>
    public static int OfAttributes(ReadOnlySpan<char> attributes, Span<uint> words)
    {
        var count = 0;
        var names = 0;
        foreach (var range in attributes.Split(' '))
        {
            var name = attributes[range];
            if (name.Length < LeastName || ++names > MostNames)
            {
                continue;
            }

            var (whole, part) = (1UL, 2UL);
            var (letters, parts) = (0, 0);
            foreach (var c in name)
            {
                if (char.IsAsciiDigit(c))
                {
                    continue;
                }

                whole = Fold.Mix(whole, c);
                if (c is not ('-' or '_'))
                {
                    part = Fold.Mix(part, c);
                    letters++;
                    continue;
                }

                count += Add(part, letters, words, count);
                (part, letters) = (2, 0);
                parts++;
            }

            count += parts > 0 ? Add(part, letters, words, count) : 0;
            count += Add(whole, name.Length, words, count);
        }

        return count;
    }

    /// <summary>The words of a short block, each pair of neighbours, the first and the last as such, and the block as a whole.</summary>
    /// <returns>How many words were written; 0 for a block of more than <paramref name="most"/> tokens.</returns>
    public static int OfBlock(ReadOnlySpan<ulong> tokens, int most, Span<uint> words)
    {
        if (tokens.Length == 0 || tokens.Length > most)
        {
            return 0;
        }

        var count = 0;
        var whole = 3UL;
        for (var i = 0; i < tokens.Length; i++)
        {
            whole = Fold.Mix(whole, tokens[i]);
            words[count++] = Key(tokens[i]);
            if (i > 0)
            {
                words[count++] = Key(Fold.Mix(tokens[i - 1], tokens[i]));
            }
        }

        words[count++] = Key(Fold.Mix(4, tokens[0]));
        words[count++] = Key(Fold.Mix(5, tokens[^1]));
        words[count++] = Key(whole);
        return count;
    }

    private static int Add(ulong hash, int letters, Span<uint> words, int count)
    {
        if (letters < LeastName || count >= words.Length)
        {
            return 0;
        }

        words[count] = Key(hash);
        return 1;
    }

    private static uint Key(ulong hash) => (uint)(hash >> 32) | 1;
}
