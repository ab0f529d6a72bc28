using Cleaner.Scoring;
using Cleaner.Segmenting;

namespace Cleaner.Tests.Twins;

/// <summary>
/// A scorer that takes the test's word: a block whose text begins with a star (which marks nothing else) or stands in an element of
/// class <c>x</c> is furniture, every other is the article's; the first h1 is the headline.
/// </summary>
internal sealed class MarkedScorer : IScorer
{
    public const string Furniture = "★";

    public void Score(Page page)
    {
        page.TitleBlock = page.Blocks.Find(block => block.Container.Nearest("h1") is not null);
        foreach (var block in page.Blocks)
        {
            block.Score = block == page.TitleBlock || block.Text.StartsWith(Furniture, StringComparison.Ordinal) || IsMarked(block.Container) ? 0 : 1;
        }
    }

    public double Confidence(Page page) => 1;

    private static bool IsMarked(Container container)
    {
        for (var c = container; c is not null; c = c.Parent)
        {
            if (c.Class == "x")
            {
                return true;
            }
        }

        return false;
    }
}
