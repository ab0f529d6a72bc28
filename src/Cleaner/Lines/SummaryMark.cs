namespace Cleaner.Lines;

/// <summary>Paragraphs that a mark at their start makes the abstract: 核心提示：…, 【摘要】…</summary>
internal static class SummaryMark
{
    private static readonly string[] Marks = ["核心提示", "内容提要", "内容摘要", "内容简介", "摘要", "提要", "导读", "导语", "核心閱讀", "核心阅读", "新聞提要", "新闻提要", "要点提示"];

    /// <summary>Characters of the mark with what stands round and behind it; 0 where the text has none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExcept("【[〔（( ");
        foreach (var mark in Marks)
        {
            if (start >= 0 && text[start..].StartsWith(mark, StringComparison.Ordinal) && text[(start + mark.Length)..].IndexOfAny("】]〕）)：:") == 0)
            {
                var end = start + mark.Length;
                var rest = text[end..].IndexOfAnyExcept("】]〕）)：: ");
                return rest > 0 ? end + rest : 0;
            }
        }

        return 0;
    }
}
