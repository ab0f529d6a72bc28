using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Cleaner.Writing;

/// <summary>
/// Escapes what JSON demands, control characters, and the two line separators that JavaScript does not take in a string. The encoders
/// at hand also escape wide spaces, emoji and the rarer Chinese characters, which a reader of Chinese news would rather read.
/// </summary>
internal sealed class PlainJsonEncoder : JavaScriptEncoder
{
    public static PlainJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' or < ' ' or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFEFF;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length;)
        {
            // A lone surrogate is no text: the caller then writes U+FFFD for it.
            if (Rune.DecodeFromUtf16(span[i..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        var shorthand = unicodeScalar switch
        {
            '"' => '"',
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (shorthand != '\0')
        {
            numberOfCharactersWritten = 2;
            return "\\".TryCopyTo(output) && new ReadOnlySpan<char>(in shorthand).TryCopyTo(output[1..]);
        }

        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        }

        numberOfCharactersWritten = 6;
        return output.TryWrite($"\\u{unicodeScalar:X4}", out _);
    }
}
