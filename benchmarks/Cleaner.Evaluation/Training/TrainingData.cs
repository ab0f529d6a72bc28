using Cleaner.Evaluation.Corpora;
using Cleaner.Evaluation.Dumps;
using Cleaner.Segmenting;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Evaluation.Training;

/// <summary>All pages that are learned from or measured, with their features, in memory.</summary>
internal static class TrainingData
{
    /// <summary>Sets that training leaves alone altogether.</summary>
    public const string Ignored = "readability";

    /// <summary>How many of the styles of dumps each page is flattened in.</summary>
    private const int Draws = 2;

    /// <summary>Reads every set of a folder of sets.</summary>
    /// <param name="corpora">The folder.</param>
    /// <param name="seams">Per fold what has not seen it and cuts lines that are run together, if the pages are to be flattened to text first, each in several styles.</param>
    public static List<TrainingPage> Load(string corpora, SeamModel[]? seams)
    {
        var pages = new List<TrainingPage>();
        foreach (var name in Corpus.SetsOf(corpora).Where(name => name != Ignored))
        {
            var set = Array.Find(TrainingSet.All, set => set.Name == name);
            foreach (var gold in Corpus.Load(Path.Combine(corpora, name)).Where(gold => gold.HasText || gold.HasSnippets))
            {
                var page = TrainingPage.Read(gold);
                if (page.Blocks.Count == 0)
                {
                    continue;
                }

                var weight = (set?.PageWeight ?? 1) * (gold.Language == "zh" ? TrainingSet.ChineseWeight : 1);
                var trains = set is not null && gold.HasText;
                if (seams is null)
                {
                    pages.Add(new TrainingPage(gold, page, weight) { Trains = trains });
                    continue;
                }

                for (var draw = 0; draw < Draws; draw++)
                {
                    var dump = TextSegmenter.Segment(Flattening.Flatten(page, Flattening.StyleOf(page, draw)), gold.Url, seams[gold.Fold]);
                    pages.Add(new TrainingPage(gold, dump, weight / Draws) { Trains = trains });
                }
            }
        }

        return pages;
    }
}
