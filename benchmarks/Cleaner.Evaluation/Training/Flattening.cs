using System.Text;
using Cleaner.Scoring.Features;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Training;

/// <summary>Flattens a page to text as scrapers do, in one of several styles, to learn what lines alone tell.</summary>
internal static class Flattening
{
    public const int Styles = 4;

    /// <summary>Labels of one list up to this length run together in one line in the style of inline text.</summary>
    private const int LabelLength = 20;

    /// <summary>The style of a page, by its text, so that it never changes.</summary>
    public static int StyleOf(Page page) => (int)(Fold.Mix(TextScan.Hash(page.Blocks[0].Text), (ulong)page.Blocks.Count) % Styles);

    /// <summary>0: a line per block; 1: blank lines between; 2: a blank line where the container changes; 3: the same with short labels in one line.</summary>
    public static string Flatten(Page page, int style)
    {
        var text = new StringBuilder();
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (i > 0)
            {
                text.Append(Separator(page.Blocks[i - 1], block, style));
            }

            text.Append(block.Text);
        }

        return text.Append('\n').ToString();
    }

    private static string Separator(Block before, Block block, int style)
    {
        var together = before.Container == block.Container || before.Container.Parent == block.Container.Parent;
        return style switch
        {
            0 => "\n",
            1 => "\n\n",
            3 when together && before.Text.Length <= LabelLength && block.Text.Length <= LabelLength && before.LinkCount > 0 && block.LinkCount > 0 => " ",
            _ => together ? "\n" : "\n\n",
        };
    }
}
