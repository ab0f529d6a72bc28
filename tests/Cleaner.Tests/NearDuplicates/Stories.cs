namespace Cleaner.Tests.NearDuplicates;

/// <summary>Invented texts: words of made-up syllables, the same for the same seed.</summary>
internal static class Stories
{
    private static readonly string[] Syllables = ["ba", "do", "fi", "gu", "ka", "le", "mi", "no", "pa", "ru", "se", "ti", "vo", "wu", "za", "che"];

    public static string[] Words(int seed, int count)
    {
        var random = new Random(seed);
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Syllables[random.Next(Syllables.Length)]));
        }

        return words;
    }

    public static string Text(int seed, int count) => string.Join(' ', Words(seed, count));

    public static string Ideographs(int seed, int count)
    {
        var random = new Random(seed);
        return string.Create(count, random, static (span, r) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = i % 24 == 23 ? '。' : (char)('\u4E00' + r.Next(3000));
            }
        });
    }
}
