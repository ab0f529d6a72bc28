using Cleaner.Segmenting;

namespace Cleaner.Describing;

/// <summary>The article's language as its text tells it: the script, and within a script the commonest small words.</summary>
internal static class LanguageField
{
    /// <summary>Characters looked at; more change nothing.</summary>
    private const int MostChars = 4_000;

    /// <summary>Fewer words, or characters of an unspaced script, tell no language.</summary>
    private const int FewestWords = 5;
    private const int FewestCjk = 8;

    /// <summary>Share of small words below which the text is a list of names or in a language that the table lacks.</summary>
    private const double LeastSmallWords = .05;

    /// <summary>Share of kana from which Han characters are Japanese; Chinese text quotes a の now and then.</summary>
    private const double LeastKana = .1;

    public static string? Of(Page page)
    {
        var counts = new ScriptCounts();
        var words = new int[SmallWords.Numbers.Count];
        var any = page.Blocks.Exists(block => block.Verdict.Keep);
        foreach (var block in page.Blocks)
        {
            if (counts.Chars < MostChars && (!any || block.Verdict.Keep))
            {
                counts.Add(block.Text, words);
            }
        }

        var declared = Declared(page);
        return counts.Cjk >= FewestCjk && counts.Cjk > counts.Letters ? OfCjk(counts)
            : counts.Words < FewestWords ? null
            : OfScript(counts, declared) ?? OfWords(counts, words, declared);
    }

    private static string OfCjk(ScriptCounts counts) =>
        counts.Hangul * 2 > counts.Cjk ? "ko" : counts.Kana > LeastKana * counts.Cjk ? "ja" : "zh";

    /// <summary>Scripts that one language of the press all but owns.</summary>
    private static string? OfScript(ScriptCounts counts, string? declared)
    {
        var (script, count) = counts.Main();
        if (count * 2 <= counts.Letters)
        {
            return null;
        }

        return script switch
        {
            Script.Arabic => counts.Urdu * 50 > count ? "ur" : counts.Persian * 50 > count ? "fa" : "ar",
            Script.Hebrew => declared is "yi" ? "yi" : "he",
            Script.Greek => "el",
            Script.Thai => "th",
            Script.Devanagari => declared is "mr" or "ne" ? declared : "hi",
            Script.Bengali => declared is "as" ? "as" : "bn",
            Script.Tamil => "ta",
            Script.Telugu => "te",
            Script.Georgian => "ka",
            Script.Armenian => "hy",
            _ => null,
        };
    }

    private static string? OfWords(ScriptCounts counts, int[] words, string? declared)
    {
        string? best = null;
        double most = 0;
        foreach (var (language, smallWords) in SmallWords.Numbered)
        {
            double hits = 0;
            foreach (var word in smallWords)
            {
                hits += words[word];
            }

            // Neighbours (Danish and Norwegian, Czech and Slovak) differ by few words: what the page says breaks a near tie.
            hits *= language == declared ? 1.1 : 1;
            if (hits > most)
            {
                (best, most) = (language, hits);
            }
        }

        return most >= LeastSmallWords * counts.Words && most >= 2 ? best : declared;
    }

    private static string? Declared(Page page)
    {
        var tag = page.Declared.Language ?? page.Declared.MetaValue("og:locale") ?? page.Declared.MetaValue("content-language");
        var end = tag is null ? -1 : tag.AsSpan().IndexOfAny('-', '_');
        var code = (end < 0 ? tag : tag![..end])?.Trim().ToLowerInvariant();
        return code is { Length: 2 } && char.IsAsciiLetterLower(code[0]) && char.IsAsciiLetterLower(code[1]) ? code : null;
    }
}
