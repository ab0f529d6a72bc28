using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cleaner.Shingling;

/// <summary>The path of plain ASCII, most of Western text: 16 characters at a time where nothing has to be left out.</summary>
internal static partial class TextFolding
{
    private static (int Read, int Length) FoldAscii(ReadOnlySpan<char> text, Span<char> into, int length)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (Vector256.IsHardwareAccelerated && text.Length - i >= Vector256<ushort>.Count)
            {
                if (TryFoldBlock(text[i..], into, length))
                {
                    i += Vector256<ushort>.Count;
                    length += Vector256<ushort>.Count;
                    continue;
                }
            }

            var end = Math.Min(text.Length, i + Vector256<ushort>.Count);
            for (; i < end; i++)
            {
                var c = text[i];
                if (c >= 0x80)
                {
                    return (i, length);
                }

                if (c == ' ' || c - 9u <= 13 - 9 || c - 0x1Cu <= 0x1F - 0x1C)
                {
                    if (length > 0 && into[length - 1] != ' ')
                    {
                        into[length++] = ' ';
                    }
                }
                else
                {
                    into[length++] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
                }
            }
        }

        return (i, length);
    }

    /// <summary>Folds one block of ASCII without two spaces in a row; leaves any other to the plain loop.</summary>
    private static bool TryFoldBlock(ReadOnlySpan<char> text, Span<char> into, int length)
    {
        var block = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text));
        if (Vector256.GreaterThanAny(block, Vector256.Create((ushort)0x7F)))
        {
            return false;
        }

        var isSpace = Vector256.Equals(block, Vector256.Create((ushort)' '))
            | Vector256.LessThanOrEqual(block - Vector256.Create((ushort)9), Vector256.Create((ushort)(13 - 9)))
            | Vector256.LessThanOrEqual(block - Vector256.Create((ushort)0x1C), Vector256.Create((ushort)(0x1F - 0x1C)));
        var spaces = isSpace.ExtractMostSignificantBits();
        var afterSpace = length == 0 || into[length - 1] == ' ' ? 1u : 0u;
        if ((spaces & ((spaces << 1) | afterSpace)) != 0)
        {
            return false;
        }

        var isUpper = Vector256.LessThanOrEqual(block - Vector256.Create((ushort)'A'), Vector256.Create((ushort)('Z' - 'A')));
        var lower = block | (isUpper & Vector256.Create((ushort)0x20));
        var folded = Vector256.ConditionalSelect(isSpace, Vector256.Create((ushort)' '), lower);
        folded.CopyTo(MemoryMarshal.Cast<char, ushort>(into[length..]));
        return true;
    }
}
