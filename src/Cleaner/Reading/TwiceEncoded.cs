using System.Text;
using System.Text.Unicode;

namespace Cleaner.Reading;

/// <summary>
/// Text that someone on the way took for Latin-1 or windows-1252 although it was UTF-8: "itâ€™s". Scrapers that guess Latin-1 hand on
/// such strings, and pages of such text, in UTF-8, are on the web. Each character is a byte of the text as it was.
/// </summary>
internal static class TwiceEncoded
{
    /// <summary>Characters beyond ASCII that such a text must have once it is put right: fewer may be a page about the mistake.</summary>
    private const int FewestCharacters = 3;

    /// <summary>What a character counts that two letters or signs may be by chance, as in BEYONCÉ’S and "2 × 400" with a no-break space: text in such a script has hundreds.</summary>
    private const double Ambiguous = .25;

    /// <summary>What windows-1252 has where Latin-1 has control characters; where it has nothing, readers take the control.</summary>
    private const string Controls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private const int FirstControl = 0x80;

    /// <summary>The text as it was, where all of it is wrong; null, nearly always at the first two characters beyond ASCII, where it is not.</summary>
    public static string? Undo(ReadOnlySpan<char> text)
    {
        var wide = text.IndexOfAnyExceptInRange('\0', '\x7f');
        var missing = 0;
        if (wide < 0 || wide + 1 == text.Length || !Continues(text[wide], ref missing, out _) || !Continues(text[wide + 1], ref missing, out _))
        {
            return null;
        }

        var bytes = new byte[text.Length];
        return Narrow(text, bytes) >= FewestCharacters && Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    /// <summary>Makes a byte of each character, as long as the bytes may be UTF-8.</summary>
    /// <returns>How many characters beyond ASCII they make, those that chance makes too as less than one; 0 where they are no UTF-8.</returns>
    private static double Narrow(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var (characters, missing) = (0.0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (missing == 0)
            {
                Ascii.FromUtf16(text[at..], bytes[at..], out var run);
                at += run;
                if (at == text.Length)
                {
                    break;
                }
            }

            var isFirst = missing == 0;
            if (!Continues(text[at], ref missing, out bytes[at]))
            {
                return 0;
            }

            characters += isFirst ? bytes[at] is > 0xc3 and < 0xe0 ? Ambiguous : 1 : 0;
        }

        return missing == 0 ? characters : 0;
    }

    /// <summary>Whether a character is a byte beyond ASCII that may stand here in UTF-8.</summary>
    /// <param name="character">The character.</param>
    /// <param name="missing">How many more bytes the character before it needs; then how many are needed still.</param>
    /// <param name="value">The byte.</param>
    private static bool Continues(char character, ref int missing, out byte value)
    {
        var control = character <= 0xff ? -1 : Controls.IndexOf(character, StringComparison.Ordinal);
        value = (byte)(control >= 0 ? FirstControl + control : character);
        if (character > 0xff && control < 0)
        {
            return false;
        }

        if (missing > 0)
        {
            missing--;
            return value is >= 0x80 and < 0xc0;
        }

        missing = value switch { >= 0xc2 and < 0xe0 => 1, >= 0xe0 and < 0xf0 => 2, >= 0xf0 and <= 0xf4 => 3, _ => 0 };
        return missing > 0;
    }
}
