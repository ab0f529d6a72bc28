namespace Cleaner.Describing;

/// <summary>The scripts that tell a language, or a few.</summary>
internal enum Script
{
    Latin,
    Cyrillic,
    Arabic,
    Hebrew,
    Greek,
    Thai,
    Devanagari,
    Bengali,
    Tamil,
    Telugu,
    Georgian,
    Armenian,
    Other,
}

/// <summary>Letters of a text by script, and how often the words that are asked for stand in it.</summary>
internal sealed class ScriptCounts
{
    private const int LongestWord = 12;

    private readonly int[] _letters = new int[(int)Script.Other + 1];

    public int Chars { get; private set; }

    public int Words { get; private set; }

    /// <summary>Han, kana and hangul characters; the latter two also apart.</summary>
    public int Cjk { get; private set; }

    public int Kana { get; private set; }

    public int Hangul { get; private set; }

    /// <summary>Letters of spaced scripts.</summary>
    public int Letters { get; private set; }

    /// <summary>Letters that Arabic lacks: of Persian, and of Urdu.</summary>
    public int Persian { get; private set; }

    public int Urdu { get; private set; }

    /// <summary>Counts a text, and in <paramref name="words"/> its small words by their number.</summary>
    public void Add(string text, int[] words)
    {
        Chars += text.Length;
        Span<char> lower = stackalloc char[LongestWord];
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsAsciiLetter(c))
            {
                Letters++;
                _letters[(int)Script.Latin]++;
                start = start < 0 ? i : start;
                continue;
            }

            if (char.IsLetter(c) && DateScan.IsCjk(c))
            {
                Cjk++;
                Kana += c is >= '\u3040' and <= '\u30FF' ? 1 : 0;
                Hangul += c is >= '\uAC00' and <= '\uD7A3' ? 1 : 0;
            }
            else if (char.IsLetter(c))
            {
                Letters++;
                _letters[(int)ScriptOf(c)]++;
                Persian += c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک' ? 1 : 0;
                Urdu += c is 'ٹ' or 'ڑ' or 'ڈ' or 'ے' or 'ں' ? 1 : 0;
                start = start < 0 ? i : start;
                continue;
            }
            else if (start >= 0 && c is '\'' or '’')
            {
                // d'un and isn't: the part before the mark is a word of its own.
            }
            else if (start >= 0 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                continue;
            }

            if (start >= 0)
            {
                Words++;
                if (i - start <= LongestWord)
                {
                    var word = lower[..text.AsSpan(start, i - start).ToLowerInvariant(lower)];
                    if (SmallWords.Numbers.TryGetValue(word, out var number))
                    {
                        words[number]++;
                    }
                }

                start = -1;
            }
        }
    }

    /// <summary>The script with the most letters.</summary>
    public (Script Script, int Count) Main()
    {
        var best = 0;
        for (var i = 1; i < _letters.Length; i++)
        {
            best = _letters[i] > _letters[best] ? i : best;
        }

        return ((Script)best, _letters[best]);
    }

    private static Script ScriptOf(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        >= '\u0370' and <= '\u03FF' or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        >= '\u0530' and <= '\u058F' => Script.Armenian,
        >= '\u0590' and <= '\u05FF' => Script.Hebrew,
        >= '\u0600' and <= '\u06FF' or (>= '\uFB50' and <= '\uFEFC') => Script.Arabic,
        >= '\u0900' and <= '\u097F' => Script.Devanagari,
        >= '\u0980' and <= '\u09FF' => Script.Bengali,
        >= '\u0B80' and <= '\u0BFF' => Script.Tamil,
        >= '\u0C00' and <= '\u0C7F' => Script.Telugu,
        >= '\u0E00' and <= '\u0E7F' => Script.Thai,
        >= '\u10A0' and <= '\u10FF' => Script.Georgian,
        _ => Script.Other,
    };
}
