using Cleaner.Evaluation.Corpora;
using Cleaner.Segmenting;

namespace Cleaner.Evaluation.Training;

/// <summary>All pages that are learned from or measured, with their features, in memory.</summary>
internal static class TrainingData
{
    /// <summary>Sets that training leaves alone altogether.</summary>
    public const string Ignored = "readability";

    /// <summary>Reads every set of a folder of sets.</summary>
    /// <param name="corpora">The folder.</param>
    /// <param name="flattened">Whether the pages are flattened to text first.</param>
    public static List<TrainingPage> Load(string corpora, bool flattened)
    {
        var pages = new List<TrainingPage>();
        foreach (var name in Corpus.SetsOf(corpora).Where(name => name != Ignored))
        {
            var set = Array.Find(TrainingSet.All, set => set.Name == name);
            foreach (var gold in Corpus.Load(Path.Combine(corpora, name)).Where(gold => gold.HasText || gold.HasSnippets))
            {
                var page = TrainingPage.Read(gold);
                if (flattened && page.Blocks.Count > 0)
                {
                    page = TextSegmenter.Segment(Flattening.Flatten(page, Flattening.StyleOf(page)), gold.Url);
                }

                if (page.Blocks.Count > 0)
                {
                    pages.Add(new TrainingPage(gold, page, set?.PageWeight ?? 1) { Trains = set is not null && gold.HasText });
                }
            }
        }

        return pages;
    }
}
