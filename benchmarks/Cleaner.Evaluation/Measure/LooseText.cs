using System.Text;

namespace Cleaner.Evaluation.Measure;

/// <summary>How two titles or names are compared: letters and digits only, lower case, full-width forms as half-width.</summary>
internal static class LooseText
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var wide = rune.Value is >= FirstFullWidth and <= LastFullWidth;
            var narrow = wide ? new Rune(rune.Value - FullWidthOffset) : rune;
            if (Rune.IsLetterOrDigit(narrow))
            {
                folded.Append(Rune.ToLowerInvariant(narrow));
            }
        }

        return folded.ToString();
    }
}
