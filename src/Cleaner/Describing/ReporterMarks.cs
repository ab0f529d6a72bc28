namespace Cleaner.Describing;

/// <summary>
/// Writers named inside the body, as Chinese papers do: 本报讯（记者 张三）…, 【记者李四北京报道】…, and after the last sentence
/// （张三） or （记者 张三 李四）.
/// </summary>
internal static class ReporterMarks
{
    /// <summary>Paragraphs at either end that may hold the mark.</summary>
    private const int Paragraphs = 2;

    /// <summary>Characters of a first paragraph in which the mark stands, and of a last one.</summary>
    private const int HeadChars = 60;
    private const int TailChars = 30;

    public static List<string> Find(Evidence evidence)
    {
        var blocks = evidence.Page.Blocks;
        var seen = 0;
        for (var i = Math.Max(0, evidence.FirstKept); i < blocks.Count && i <= evidence.LastKept && seen < Paragraphs; i++)
        {
            if (blocks[i].Verdict.Keep)
            {
                seen++;
                if (InBrackets(blocks[i].Text.AsSpan(0, Math.Min(HeadChars, blocks[i].Text.Length)), bare: false) is { } names)
                {
                    return [names];
                }
            }
        }

        for (var i = evidence.LastKept; i > evidence.FirstKept; i--)
        {
            var text = blocks[i].Text;
            if (blocks[i].Verdict.Keep && (text[^1] is ')' or '）') && InBrackets(text.AsSpan(Math.Max(0, text.Length - TailChars)), bare: false) is { } names)
            {
                return [names];
            }
        }

        seen = 0;
        for (var i = Math.Min(evidence.LastKept + Paragraphs, blocks.Count - 1); i >= 0 && evidence.LastKept >= 0 && i > evidence.FirstKept && seen < Paragraphs; i--)
        {
            var text = blocks[i].Text;
            if (blocks[i].Verdict.Keep || text.Length <= TailChars)
            {
                seen += blocks[i].Verdict.Keep ? 1 : 0;
                if (evidence.Language == "ja" && IsBracketedName(text))
                {
                    return [text[1..^1]];
                }

                if ((text[^1] is ')' or '）' or '】' or ']') && InBrackets(text.AsSpan(Math.Max(0, text.Length - TailChars)), bare: true) is { } names)
                {
                    return [names];
                }
            }
        }

        return [];
    }

    /// <summary>（早坂澪）in a block of its own, as Japanese papers sign.</summary>
    private static bool IsBracketedName(string text)
    {
        if (text.Length is < 4 or > 9 || text[0] is not ('（' or '(') || text[^1] is not ('）' or ')'))
        {
            return false;
        }

        foreach (var c in text.AsSpan(1, text.Length - 2))
        {
            if (!char.IsLetter(c) || !DateScan.IsCjk(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Names in the brackets of the text; without 记者 before them only where <paramref name="bare"/>, and then they need a surname.</summary>
    private static string? InBrackets(ReadOnlySpan<char> text, bool bare)
    {
        for (var open = text.IndexOfAny("(（【〔["); open >= 0 && open < text.Length;)
        {
            var length = text[(open + 1)..].IndexOfAny(")）】〕]");
            if (length < 0)
            {
                return null;
            }

            var inside = text.Slice(open + 1, length).Trim();
            if (PersonNames.ReporterLine(inside) is { } names)
            {
                return names;
            }

            if (bare && inside.Length is 2 or 3 && PersonNames.IsListOfCjkNames(inside, anySurname: false) && !BylineMarks.IsFiller(inside))
            {
                return inside.ToString();
            }

            var next = text[(open + length + 2)..].IndexOfAny("(（【〔[");
            open = next < 0 ? text.Length : open + length + 2 + next;
        }

        return null;
    }
}
