namespace Cleaner.Segmenting;

/// <summary>What stands behind a link's text in Markdown: <c>(address)</c>, <c>(&lt;address&gt;)</c> or <c>(address "title")</c>.</summary>
internal static class MarkdownLink
{
    /// <summary>The longest address with title that is looked through for its end, in characters.</summary>
    private const int Longest = 4000;

    /// <summary>Brackets within brackets that an address may have; what opens more is none, and not worth looking through.</summary>
    private const int DeepestBrackets = 3;

    /// <summary>Reads it at the start of the text, behind the bracket.</summary>
    /// <returns>Its length with the closing bracket; 0 where it is none.</returns>
    public static int Read(ReadOnlySpan<char> text, out string address)
    {
        address = "";
        text = text[..Math.Min(text.Length, Longest)];
        var start = Blanks(text, 0);
        var isMarked = start < text.Length && text[start] == '<';
        start += isMarked ? 1 : 0;
        var end = isMarked ? start + text[start..].IndexOf('>') : AddressEnd(text, start);
        var behind = isMarked ? end + 1 : end;
        if (end < start)
        {
            return 0;
        }

        behind = Blanks(text, TitleEnd(text, Blanks(text, behind)));
        if (!isMarked && behind < text.Length && text[behind] != ')' && IsSurelyAddress(text[start..end]))
        {
            // Blanks that should have been encoded.
            end = behind + Math.Max(text[behind..].IndexOfAny('(', ')', '"'), 0);
            behind = TitleEnd(text, end);
        }

        if (behind >= text.Length || text[behind] != ')')
        {
            return 0;
        }

        address = text[start..end].Trim().ToString();
        return behind + 1;
    }

    /// <summary>Where an address without blanks ends: at the bracket that it has not opened itself.</summary>
    private static int AddressEnd(ReadOnlySpan<char> text, int from)
    {
        var open = 0;
        for (var i = from; i < text.Length && open <= DeepestBrackets; i++)
        {
            if (text[i] is ' ' or '\t' || (text[i] == ')' && open == 0))
            {
                return i;
            }

            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
        }

        // Brackets that never close belong to no address.
        return text[from..].IndexOfAny(')', ' ') is >= 0 and var first ? from + first : text.Length;
    }

    /// <summary>Where a title between quotes ends that begins here; here where none does.</summary>
    private static int TitleEnd(ReadOnlySpan<char> text, int from)
    {
        if (from == 0 || from >= text.Length || text[from] is not ('"' or '\'') || text[from - 1] is not (' ' or '\t'))
        {
            return from;
        }

        // Quotes within a title are seldom written as they should be: it ends at the one before the bracket.
        var end = text[from..].IndexOf(text[from] == '"' ? "\")" : "')");
        return end > 0 ? from + end + 1 : from;
    }

    /// <summary>Whether it cannot be words in brackets.</summary>
    private static bool IsSurelyAddress(ReadOnlySpan<char> address) => address.StartsWith("/") || address.IndexOf("://") > 0;

    private static int Blanks(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }
}
