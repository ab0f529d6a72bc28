using Cleaner.Scoring;

namespace Cleaner.Naming;

/// <summary>
/// How much a name in a list says, in effective characters: as <see cref="TextShape.EffectiveLength"/>, and a Korean syllable counts two, being
/// as much as two or three Latin letters. Scores and what is kept go by the other measure, which weighs Hangul as Latin.
/// </summary>
internal static class NameLength
{
    private const double MoreOfHangul = 1;

    public static double Of(ReadOnlySpan<char> text)
    {
        var hangul = 0;
        var next = text.IndexOfAnyInRange('\uac00', '\ud7a3');
        for (var i = next < 0 ? text.Length : next; i < text.Length; i++)
        {
            hangul += text[i] is >= '\uac00' and <= '\ud7a3' ? 1 : 0;
        }

        return TextShape.Of(text).EffectiveLength + (MoreOfHangul * hangul);
    }
}
