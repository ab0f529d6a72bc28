using Cleaner.Lines;
using Cleaner.Segmenting;

namespace Cleaner.Deciding;

/// <summary>Tables of pages that are laid out in tables: one that holds a picture and a single short text holds a picture and its caption.</summary>
internal static class PictureTables
{
    /// <summary>From this score on the text may be a paragraph with a picture laid out beside it.</summary>
    private const double Certain = .8;

    public static void Drop(Page page)
    {
        foreach (var image in page.Images)
        {
            if (image.Container.Nearest("table") is { BlockCount: 1 } table && page.Blocks[table.FirstBlock] is { Verdict.Keep: true, Score: < Certain } block && block.Text.Length <= CaptionRule.LongestCaption)
            {
                block.Verdict = block.Verdict with { Reason = Reason.Caption };
            }
        }
    }
}
