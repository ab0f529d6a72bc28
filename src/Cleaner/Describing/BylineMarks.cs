using System.Buffers;
using Cleaner.Lines;

namespace Cleaner.Describing;

/// <summary>The marks that part a byline line, and the buttons and counters that stand in it.</summary>
internal static class BylineMarks
{
    /// <summary>Stands for a date that was read.</summary>
    public const char Cut = '|';

    public const string Brackets = " \u3000()（）[]【】〔〕「」<>-—–_*#";

    public const string Edges = " \u3000\u00A0,，、:：;；.-–—_/／()（）[]【】〔〕<>\"“”*#•·丨|∣";

    /// <summary>What parts one piece from the next.</summary>
    public static readonly SearchValues<char> Cuts = SearchValues.Create("|｜丨∣•·⋅∙‧;；\t▪■●◆");

    private static readonly WordTable<bool> Fillers = WordTable.Of(
    [
        "分享", "分享到", "分享至", "评论", "打印", "收藏", "字号", "字体", "大", "中", "小", "阅读", "浏览", "关注", "订阅", "转发", "点赞", "原创", "扫码", "手机看", "纠错", "听新闻", "我要评论", "参与评论", "人参与", "繁体", "打开", "查看原文", "原标题", "举报", "网友评论", "条", "喜欢", "投币", "点击", "推荐", "关闭", "字", "号", "T", "A", "评", "赞", "讯", "报道", "報導",
        "share", "shares", "print", "comment", "comments", "save", "read", "min", "mins", "minute", "minutes", "views", "view", "listen", "email", "follow", "exclusive", "opinion", "news", "analysis", "and", "in", "on", "at", "by", "the", "le", "la", "el", "um", "uhr", "von",
        "drucken", "teilen", "kommentare", "merken", "lesezeit", "lecture", "de", "min.", "lectura", "lettura", "leestijd",
    ], ignoresCase: true);

    /// <summary>A dash between spaces parts like a bar: Jane Doe — 3 May 2021.</summary>
    public static void CutAtDashes(Span<char> line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            if (line[i] is '-' or '–' or '—' && line[i - 1] == ' ' && line[i + 1] == ' ')
            {
                line[i] = Cut;
            }
        }
    }

    /// <summary>Cuts the small words that led to a date: Jane Doe on, Jana Weiß am.</summary>
    public static ReadOnlySpan<char> WithoutTail(ReadOnlySpan<char> piece)
    {
        while (piece.LastIndexOf(' ') is > 0 and var space && char.IsLower(piece[space + 1]) && DateWords.IsFiller(piece[(space + 1)..]))
        {
            piece = piece[..space].TrimEnd(Edges);
        }

        return piece;
    }

    /// <summary>Whether a piece is only buttons, counters, words that go with a date, and numbers.</summary>
    public static bool IsFiller(ReadOnlySpan<char> piece)
    {
        var i = 0;
        while (i < piece.Length)
        {
            if (!char.IsLetter(piece[i]))
            {
                i++;
                continue;
            }

            if (piece[i..].StartsWith("http", StringComparison.OrdinalIgnoreCase) || piece[i..].StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                var space = piece[i..].IndexOf(' ');
                i = space < 0 ? piece.Length : i + space;
                continue;
            }

            var end = i;
            while (end < piece.Length && char.IsLetter(piece[end]))
            {
                end++;
            }

            var word = piece[i..end];
            if (!(Fillers.Contains(word) || DateWords.IsFiller(word) || DateWords.IsWeekday(word) || DateWords.CjkFillerLength(word) == word.Length))
            {
                return false;
            }

            i = end;
        }

        return true;
    }
}
