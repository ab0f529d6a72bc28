using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cleaner.Shingling;

/// <summary>Where a token stands in the text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>
/// Tokens of a folded text without allocating: <c>foreach (var token in new Tokenizer(text))</c>. A token is a run of letters, marks,
/// digits and underscores, or one ideograph or kana: those scripts put no spaces between words.
/// </summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    public Tokenizer(ReadOnlySpan<char> folded) => _text = folded;

    public Token Current { get; private set; }

    public readonly Tokenizer GetEnumerator() => this;

    public bool MoveNext()
    {
        var text = _text;
        var i = _next;
        while ((uint)i < (uint)text.Length)
        {
            var kind = KindAt(text, i, out var width);
            if (kind == Kind.Word)
            {
                var start = i;
                do
                {
                    i += width;
                }
                while ((uint)i < (uint)text.Length && KindAt(text, i, out width) == Kind.Word);
                return Found(start, i);
            }

            if (kind == Kind.Ideograph)
            {
                return Found(i, i + width);
            }

            i += width;
        }

        _next = i;
        return false;
    }

    private bool Found(int start, int end)
    {
        Current = new Token(start, end - start);
        _next = end;
        return true;
    }

    private enum Kind
    {
        Gap,
        Word,
        Ideograph,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Kind KindAt(ReadOnlySpan<char> text, int i, out int width)
    {
        var c = text[i];
        width = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? Kind.Word : Kind.Gap;
        }

        if (c is (>= '\u3400' and <= '\u9FFF') or (>= '\u3040' and <= '\u30FF') or (>= '\uF900' and <= '\uFAFF'))
        {
            return Kind.Ideograph;
        }

        return KindOfOther(text, i, out width);
    }

    private static Kind KindOfOther(ReadOnlySpan<char> text, int i, out int width)
    {
        width = 1;
        int rune = text[i];
        if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            width = 2;
            rune = char.ConvertToUtf32(text[i], text[i + 1]);
            if (rune is >= 0x20000 and <= 0x3FFFF)
            {
                // The supplementary ideographic planes hold nothing but ideographs.
                return Kind.Ideograph;
            }
        }

        return CharUnicodeInfo.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => Kind.Word,
            _ => Kind.Gap,
        };
    }
}
