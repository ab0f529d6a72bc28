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
/// Tokens of a folded text without allocating: <c>foreach (var token in new Tokenizer(text))</c>. A token is a run of letters
/// and digits with the marks on them, or one ideograph or kana: those scripts put no spaces between words.
/// </summary>
internal ref struct Tokenizer
{
    private const int FirstVariationSelector = 0xFE00;
    private const int LastVariationSelector = 0xFE0F;

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
                while ((uint)i < (uint)text.Length && KindAt(text, i, out width) is Kind.Word or Kind.Mark);
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

    internal enum Kind
    {
        Gap,
        Word,
        Ideograph,

        /// <summary>Part of a word that it follows; no word by itself.</summary>
        Mark,
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Kind KindAt(ReadOnlySpan<char> text, int i, out int width)
    {
        var c = text[i];
        width = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c) ? Kind.Word : Kind.Gap;
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

        if (rune is >= FirstVariationSelector and <= LastVariationSelector)
        {
            // They pick how a sign is drawn, mostly an emoji.
            return Kind.Gap;
        }

        return CharUnicodeInfo.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Word,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Kind.Mark,
            _ => Kind.Gap,
        };
    }
}
