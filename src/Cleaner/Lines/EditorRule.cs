using Cleaner.Describing;

namespace Cleaner.Lines;

/// <summary>Lines that a label marks as author, source, date or editor of the article, wherever they stand.</summary>
internal sealed class EditorRule : ILineRule
{
    /// <summary>The longest labelled line, in characters: two roles, a source and a date.</summary>
    private const int LongestLine = 160;

    /// <summary>《民声日报》（2022年04月11日 13版）: the printed paper, its day and page.</summary>
    private static bool IsPaperLine(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("（( ");
        return text.StartsWith("《") && text.Contains('》') && text.TrimEnd("）) ").EndsWith("版") && text.ContainsAnyInRange('0', '9');
    }

    public Reason Reason => Reason.Byline;

    public Phrases Phrases => Phrases.None;

    public bool HasShape(Block block, string line)
    {
        return block.Text.Length <= LongestLine && (IsPaperLine(block.Content) || IsLabelled(block.Content) || PersonNames.ReporterLine(block.Content) is not null);
    }

    private static bool IsLabelled(ReadOnlySpan<char> text) => BylineLabels.MayStandIn(text) && BylineLine.Read(text) is { IsLabelled: true, IsOnlyDate: false };
}
