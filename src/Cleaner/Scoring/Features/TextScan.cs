using System.Numerics;

namespace Cleaner.Scoring.Features;

/// <summary>One pass over a block's characters: counts, tokens and their hashes.</summary>
internal static class TextScan
{
    private const ulong Seed = 0xcbf29ce484222325, Prime = 0x9E3779B97F4A7C15;

    /// <summary>Dates are looked for in short blocks alone: in a long one they belong to the story.</summary>
    private const int DateLength = 400;

    private const int BioLength = 500;

    /// <summary>Counts a block's characters, writes its lower-case form, and appends its token hashes.</summary>
    /// <param name="text">The block.</param>
    /// <param name="lower">At least as long; receives the text in lower case.</param>
    /// <param name="tokens">Receives the hashes; at least as long as the text from <paramref name="token"/> on.</param>
    /// <param name="token">Where the next hash goes.</param>
    /// <param name="facts">Receives the counts.</param>
    public static void Scan(ReadOnlySpan<char> text, Span<char> lower, Span<ulong> tokens, ref int token, ref BlockFacts facts)
    {
        facts.Chars = text.Length;
        facts.TokenStart = token;
        facts.FirstClass = FirstClass(text);
        Tokenise(text, lower, tokens, ref token, ref facts);
        facts.Tokens = token - facts.TokenStart;
        facts.Effective = facts.Chars + 1.5 * facts.Cjk;
        ReadEnd(text, ref facts);
        ReadCues(lower[..text.Length], ref facts);
    }

    /// <summary>The pass itself, for texts that are no blocks as well.</summary>
    public static void Tokenise(ReadOnlySpan<char> text, Span<char> lower, Span<ulong> tokens, ref int token, ref BlockFacts facts)
    {
        text.CopyTo(lower);
        var isInWord = 0UL;
        for (var at = 0; at < text.Length; at += CharMasks.Length)
        {
            var masks = CharMasks.Of(text[at..]);
            for (var bits = masks.Uppers; bits != 0; bits &= bits - 1)
            {
                ref var c = ref lower[at + BitOperations.TrailingZeroCount(bits)];
                c = CharKinds.Lower(c);
            }

            var starts = masks.Tokens(isInWord);
            Count(text, at, in masks, starts, ref facts);
            for (var bits = starts; bits != 0; bits &= bits - 1)
            {
                var first = BitOperations.TrailingZeroCount(bits);
                if ((masks.Cjk >> first & 1) != 0)
                {
                    var c = text[at + first];
                    facts.StopWords += StopWords.Has(c) ? 1 : 0;
                    tokens[token++] = Finish(Step(Seed, c));
                    continue;
                }

                var end = first + BitOperations.TrailingZeroCount(~(masks.Words >> first));
                var hash = Steps(Seed, lower[(at + first)..(at + end)]);
                hash = Finish(end < CharMasks.Length ? hash : Rest(hash, text[(at + end)..]));
                facts.StopWords += (masks.Digits >> first & 1) == 0 && StopWords.Has(hash) ? 1 : 0;
                tokens[token++] = hash;
            }

            isInWord = masks.Words >> (CharMasks.Length - 1);
        }
    }

    private static void Count(ReadOnlySpan<char> text, int at, in CharMasks masks, ulong starts, ref BlockFacts facts)
    {
        var words = starts & ~masks.Digits & ~masks.Cjk;
        facts.Words += BitOperations.PopCount(words);
        facts.CapitalWords += BitOperations.PopCount(words & masks.Uppers);
        facts.Letters += BitOperations.PopCount((masks.Words & ~masks.Digits) | masks.Cjk);
        facts.Digits += BitOperations.PopCount(masks.Digits);
        facts.Uppers += BitOperations.PopCount(masks.Uppers);
        facts.Cjk += BitOperations.PopCount(masks.Cjk);
        facts.Commas += BitOperations.PopCount(masks.Commas);
        facts.Quotes += BitOperations.PopCount(masks.Quotes);
        facts.Pipes += BitOperations.PopCount(masks.Pipes);
        for (var stops = masks.Stops; stops != 0; stops &= stops - 1)
        {
            facts.Sentences += EndsSentence(text, at + BitOperations.TrailingZeroCount(stops)) ? 1 : 0;
        }
    }

    /// <summary>Takes a word to its end, where it runs on beyond the masks.</summary>
    private static ulong Rest(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            var kind = CharKinds.Of(c);
            if (kind > CharKind.Digit)
            {
                break;
            }

            hash = Step(hash, kind == CharKind.Upper ? CharKinds.Lower(c) : c);
        }

        return hash;
    }

    /// <summary>The hash of one token, which must be in lower case.</summary>
    public static ulong Hash(ReadOnlySpan<char> token) => Finish(Steps(Seed, token));

    private static ulong Steps(ulong hash, ReadOnlySpan<char> lower)
    {
        foreach (var c in lower)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    private static ulong Step(ulong hash, char c) => (hash ^ c) * Prime;

    private static ulong Finish(ulong hash) => hash ^ hash >> 29;

    /// <summary>A full stop ends a sentence before a space, a closing mark, a character outside ASCII, or the end; of a row of stops the last counts.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length)
        {
            return true;
        }

        var next = text[at + 1];
        return CharKinds.Of(next) != CharKind.Stop && (next >= 0x80 || next is ' ' or '"' or '\'' or ')' or ']');
    }

    private static void ReadEnd(ReadOnlySpan<char> text, ref BlockFacts facts)
    {
        var end = text.Length - 1;
        while (end > 0 && text[end] is '"' or '”' or '’' or '\'' or ')' or ']' or '」' or '』' or '»' or ' ')
        {
            end--;
        }

        if (end < 0)
        {
            return;
        }

        facts.EndsSentence = CharKinds.Of(text[end]) == CharKind.Stop || text[end] is '；' or ';';
        facts.EndsColon = text[^1] is ':' or '：';
        facts.EndsEllipsis = text[^1] == '…' || text.EndsWith("...", StringComparison.Ordinal);
    }

    private static void ReadCues(ReadOnlySpan<char> lower, ref BlockFacts facts)
    {
        var cues = BlockCues.Match(lower);
        facts.Cues = cues;
        facts.Address = BlockCues.Has(cues, BlockCues.Address);
        facts.Bio = lower.Length < BioLength && (BlockCues.Has(cues, BlockCues.Follow) || (BlockCues.Has(cues, BlockCues.Is) && BlockCues.Has(cues, BlockCues.Role)));
        if (facts.Digits > 0 && lower.Length < DateLength)
        {
            facts.Dated = BlockCues.Has(cues, BlockCues.Month) || BlockCues.Has(cues, BlockCues.Ago) || DateScan.HasDate(lower);
            facts.Timed = DateScan.HasTime(lower);
        }
    }

    private static byte FirstClass(ReadOnlySpan<char> text) => CharKinds.Of(text[0]) switch
    {
        CharKind.Upper => 1,
        CharKind.Letter => 2,
        CharKind.Cjk => 3,
        CharKind.Digit => 4,
        CharKind.Quote => 5,
        CharKind.Pipe => 6,
        _ => text[0] is '(' or '[' or '（' or '【' or '《' ? (byte)5 : text[0] is '-' or '*' or '–' or '—' or '■' or '●' or '▶' or '▲' or '◆' ? (byte)6 : (byte)7,
    };
}
