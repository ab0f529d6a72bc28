using Cleaner.Describing;

namespace Cleaner.Lines;

/// <summary>Lines that a label marks as author, source, date or editor of the article, wherever they stand.</summary>
internal sealed class EditorRule : ILineRule
{
    /// <summary>The longest labelled line, in characters: two roles, a source and a date.</summary>
    private const int LongestLine = 160;

    public Reason Reason => Reason.Byline;

    public Phrases Phrases => Phrases.None;

    public bool HasShape(Block block, string line)
    {
        return block.Text.Length <= LongestLine && BylineLabels.MayStandIn(block.Content) && BylineLine.Read(block.Content.ToString()) is { IsLabelled: true, IsOnlyDate: false };
    }
}
