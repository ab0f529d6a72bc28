using Cleaner.Segmenting;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Scoring;

/// <summary>Judges how much each block reads like the article, and finds the block that prints its headline.</summary>
internal interface IScorer
{
    /// <summary>Tells where blocks meet in dumps that are run together.</summary>
    SeamModel Seams => ArticleModel.Default.Seams;

    /// <summary>Sets <see cref="Block.Score"/> of every block and <see cref="Page.TitleBlock"/>. Thread-safe.</summary>
    void Score(Page page);

    /// <summary>Sets <see cref="Block.Influences"/> of every block, where the scorer can tell them.</summary>
    void Explain(Page page)
    {
    }

    /// <summary>The F1 to be expected of the verdicts, 0 to 1; 0 where nothing is kept. Called once they are given.</summary>
    double Confidence(Page page);
}
