using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Cleaner.Reading;

/// <summary>
/// Pages that someone on the way read as Latin-1 or windows-1252 although they were UTF-8, and wrote as UTF-8 again: "itâ€™s". Each
/// of their characters is a byte of the page as it was.
/// </summary>
internal static class TwiceEncoded
{
    /// <summary>Characters that such a page must have beyond ASCII once it is put right: fewer may be a page about the mistake.</summary>
    private const int FewestCharacters = 3;

    /// <summary>What windows-1252 has where Latin-1 has control characters; where it has nothing, readers take the control.</summary>
    private const string Controls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The page as it was, in a rented array, where it was written twice throughout; null, nearly always at the first character beyond ASCII, where it was not.</summary>
    /// <param name="bytes">The page, in UTF-8.</param>
    /// <param name="length">The length of the result.</param>
    public static byte[]? Undo(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        if (Ascii.IsValid(bytes))
        {
            return null;
        }

        var undone = ArrayPool<byte>.Shared.Rent(bytes.Length);
        if (Narrow(bytes, undone, ref length) >= FewestCharacters && Utf8.IsValid(undone.AsSpan(0, length)))
        {
            return undone;
        }

        ArrayPool<byte>.Shared.Return(undone);
        return null;
    }

    /// <summary>Makes a byte of each character, as long as the bytes may be UTF-8.</summary>
    /// <returns>How many characters beyond ASCII they make; 0 where they are no UTF-8.</returns>
    private static int Narrow(ReadOnlySpan<byte> bytes, byte[] narrow, ref int length)
    {
        var (characters, missing) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var run = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f) is >= 0 and var wide ? wide : bytes.Length;
            if (run > 0)
            {
                if (missing > 0)
                {
                    return 0;
                }

                bytes[..run].CopyTo(narrow.AsSpan(length));
                length += run;
                bytes = bytes[run..];
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes, out var rune, out var read) != OperationStatus.Done || ByteOf(rune.Value) is not { } value || !Continues(value, ref missing))
            {
                return 0;
            }

            characters += missing == 0 ? 1 : 0;
            narrow[length++] = value;
            bytes = bytes[read..];
        }

        return missing == 0 ? characters : 0;
    }

    /// <summary>The byte that was read as a character, or null where none was.</summary>
    private static byte? ByteOf(int character) => character <= 0xff ? (byte)character
        : character <= char.MaxValue && Controls.IndexOf((char)character, StringComparison.Ordinal) is >= 0 and var at ? (byte)(0x80 + at)
        : null;

    /// <summary>Whether a byte beyond ASCII may stand here in UTF-8.</summary>
    /// <param name="value">The byte.</param>
    /// <param name="missing">How many more bytes the character before it needs; then how many are needed still.</param>
    private static bool Continues(byte value, ref int missing)
    {
        if (missing > 0)
        {
            missing--;
            return value < 0xc0;
        }

        missing = value switch { >= 0xc2 and < 0xe0 => 1, >= 0xe0 and < 0xf0 => 2, >= 0xf0 and <= 0xf4 => 3, _ => 0 };
        return missing > 0;
    }
}
