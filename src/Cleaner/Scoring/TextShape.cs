using System.Buffers;

namespace Cleaner.Scoring;

/// <summary>What a block's characters tell of it, whatever the language.</summary>
/// <param name="Cjk">Characters of Chinese or Japanese script.</param>
/// <param name="Sentences">Sentence ends.</param>
/// <param name="Commas">Commas and their kin.</param>
/// <param name="EffectiveLength">Characters, one of Chinese or Japanese counting two and a half: it says as much.</param>
internal readonly record struct TextShape(int Cjk, int Sentences, int Commas, double EffectiveLength)
{
    /// <summary>ASCII that nothing is told by.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(static c => (char)c).Except(".!?,;")]);

    public static TextShape Of(ReadOnlySpan<char> text)
    {
        int cjk = 0, sentences = 0, commas = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Plain.Contains(c))
            {
                var next = text[i..].IndexOfAnyExcept(Plain);
                if (next < 0)
                {
                    break;
                }

                i += next;
                c = text[i];
            }

            if (IsCjk(c))
            {
                cjk++;
            }
            else if (IsSentenceEnd(c))
            {
                sentences += i + 1 == text.Length || (!IsSentenceEnd(text[i + 1]) && (c > 0x7f || text[i + 1] > 0x7f || text[i + 1] is ' ' or '"' or '\'' or ')' or ']')) ? 1 : 0;
            }
            else
            {
                commas += c is ',' or '，' or '、' or ';' or '；' or '،' ? 1 : 0;
            }
        }

        return new(cjk, sentences, commas, text.Length + (1.5 * cjk));
    }

    public static bool IsCjk(char c) => c is (>= '\u3040' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff');

    /// <summary>Whether words of its script are found inside others: Chinese, Japanese and Korean.</summary>
    public static bool IsEastAsian(char c) => IsCjk(c) || c is >= '\uac00' and <= '\ud7a3';

    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '。' or '！' or '？' or '…' or '؟' or '।';
}
