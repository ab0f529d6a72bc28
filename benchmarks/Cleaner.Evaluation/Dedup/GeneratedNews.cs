using System.Text;

namespace Cleaner.Evaluation.Dedup;

/// <summary>
/// Any number of made-up articles: words by Zipf's law, stock phrases that many share, and one in ten a cut copy, with a line of its own, of one
/// of the last few thousand. Each depends on the seed and its number alone.
/// </summary>
internal sealed class GeneratedNews
{
    private const int Vocabulary = 50_000;
    private const int Phrases = 2_000;
    private const int PhraseWords = 8;
    private const double PhraseShare = .004;
    private const int CopyEvery = 10;
    private const int CopyWithin = 5_000;
    private const int LeastWords = 150;
    private const int MostWords = 450;

    private readonly int seed;
    private readonly string[] words;
    private readonly string[] phrases;

    public GeneratedNews(int seed)
    {
        this.seed = seed;
        var random = new Random(seed);
        words = [.. Enumerable.Range(0, Vocabulary).Select(i => Word(random, 2 + (int)Math.Log2(i + 2) / 2))];
        phrases = [.. Enumerable.Range(0, Phrases).Select(_ => string.Join(' ', Enumerable.Range(0, PhraseWords).Select(_ => Draw(random))))];
    }

    public string Article(int number)
    {
        var random = new Random(HashCode(seed, number));
        if (number > CopyWithin && random.Next(CopyEvery) == 0)
        {
            var original = Original(number - 1 - random.Next(CopyWithin));
            return Text(random, 12) + original[..(original.Length * (5 + random.Next(6)) / 10)];
        }

        return Original(number);
    }

    /// <summary>Words drawn afresh, for other generators.</summary>
    public string Text(Random random, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(random.NextDouble() < PhraseShare ? phrases[random.Next(Phrases)] : Draw(random)).Append(i % 17 == 16 ? ". " : " ");
        }

        return text.ToString();
    }

    private string Original(int number)
    {
        var random = new Random(HashCode(seed + 1, number));
        return Text(random, random.Next(LeastWords, MostWords));
    }

    // Zipf's law by inversion: the logarithm of the rank is uniform.
    private string Draw(Random random) => words[(int)Math.Pow(Vocabulary, random.NextDouble()) - 1];

    private static string Word(Random random, int syllables)
    {
        const string Consonants = "bcdfghklmnprstvwz";
        const string Vowels = "aeiou";
        return string.Concat(Enumerable.Range(0, syllables).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}"));
    }

    private static int HashCode(int seed, int number) => (int)((((uint)seed * 0x9E3779B1u) ^ (uint)number) * 0x85EBCA77u >> 1);
}
