using System.Globalization;
using Cleaner.Evaluation.Corpora;
using Cleaner.Scoring.Features;
using Cleaner.Scoring.Trees;
using Cleaner.Scoring.Words;
using Cleaner.Segmenting.Seams;

namespace Cleaner.Evaluation.Training;

/// <summary>Learns where blocks meet in pages that were flattened to one line, with every site held out once.</summary>
internal static class SeamTraining
{
    public const string HeaderField = "out-of-fold-seams: ";

    /// <summary>Keys of fewer sites tell the site; smaller weights, in steps, say little.</summary>
    private const int LeastSites = 8, LeastWeight = 5;

    /// <summary>One blank in so many is learned from.</summary>
    private const ulong Thinned = 2;

    private static readonly BoostingOptions First = new(120, 31, .1, 40, .4, 1, 2), Second = new(100, 31, .1, 40, .4, 1, 2);

    public static (SeamModel Final, SeamModel[] OfFolds, string[] About) Run(string corpora, TextWriter log)
    {
        var pages = Load(corpora);
        log.WriteLine($"seams: {pages.Count} pages, {pages.Sum(page => page.Places.Count())} blanks, {pages.Sum(page => page.Labels.Count(label => label))} seams");
        var weights = Folds.Each(fold => Weigh([.. pages.Where(page => page.Fold != fold)]));
        var firsts = Folds.Each(fold => Grow(pages.Where(page => page.Fold != fold), weights, second: false));
        Parallel.ForEach(pages, page => page.Opinions = new SeamModel(weights[page.Fold], firsts[page.Fold], firsts[page.Fold]).Opinions(page.Text));
        var seconds = Folds.Each(fold => Grow(pages.Where(page => page.Fold != fold), weights, second: true));
        SeamModel[] folds = [.. Enumerable.Range(0, Folds.Count).Select(fold => new SeamModel(weights[fold], firsts[fold], seconds[fold]))];
        string[] about = [Score(pages, folds)];
        log.WriteLine(about[0]);
        return (new(Weigh(pages), Grow(pages, weights, second: false), Grow(pages, weights, second: true)), folds, about);
    }

    private static List<SeamPage> Load(string corpora)
    {
        var pages = new List<SeamPage>();
        foreach (var name in Corpus.SetsOf(corpora).Where(name => Array.Exists(TrainingSet.All, set => set.Name == name)))
        {
            foreach (var gold in Corpus.Load(Path.Combine(corpora, name)))
            {
                if (TrainingPage.Read(gold) is { Blocks.Count: > 1 } page)
                {
                    pages.Add(new(gold, page, isSpaced: false));
                    if (gold.Language == "zh")
                    {
                        pages.Add(new(gold, page, isSpaced: true));
                    }
                }
            }
        }

        return pages;
    }

    private static WordWeights Weigh(IReadOnlyList<SeamPage> pages)
    {
        (SeamPage Page, int At)[] places = [.. pages.SelectMany(page => page.Places.Select(at => (page, at)))];
        return WordTraining.Learn(
            places.Length,
            (i, keys) => Fill(places[i].Page, places[i].At, keys),
            i => (places[i].Page.Labels[places[i].At], places[i].Page.Weight),
            WordTraining.Shared(pages.GroupBy(page => page.Site, StringComparer.Ordinal), AddKeys, LeastSites),
            LeastWeight);
    }

    private static int Fill(SeamPage page, int at, uint[] keys)
    {
        SeamKeys.Fill(page.Text.Words, at, keys);
        return SeamKeys.Count;
    }

    private static void AddKeys(SeamPage page, HashSet<uint> seen)
    {
        var keys = new uint[SeamKeys.Count];
        foreach (var at in page.Places)
        {
            SeamKeys.Fill(page.Text.Words, at, keys);
            seen.UnionWith(keys);
        }
    }

    /// <summary>Grows the trees of a stage. Each page's words are weighed as by one who has not seen its site.</summary>
    private static TreeEnsemble Grow(IEnumerable<SeamPage> pages, WordWeights[] weights, bool second)
    {
        var width = second ? SeamFeatures.Width : SeamFeatures.First.Length;
        var rows = new List<BoostingRow>();
        foreach (var page in pages)
        {
            foreach (var at in page.Places.Where(at => Fold.Mix((ulong)at, (ulong)page.Labels.Length) % Thinned == 0))
            {
                var row = new BoostingRow { Label = page.Labels[at], Weight = (float)page.Weight, Features = new float[width] };
                SeamFeatures.FillFirst(page.Text, weights[page.Fold], at, row.Features, 1);
                if (second)
                {
                    SeamFeatures.FillSecond(page.Opinions, at, row.Features.AsSpan(SeamFeatures.First.Length), 1);
                }

                rows.Add(row);
            }
        }

        return Boosting.Train(rows, [.. Enumerable.Range(0, width)], second ? Second : First);
    }

    /// <summary>How many of the seams that are no ends of sentences are found, and how many of those found are seams.</summary>
    private static string Score(List<SeamPage> pages, SeamModel[] folds)
    {
        var counts = pages.AsParallel().AsOrdered().Select(page => Count(page, folds[page.Fold].Chances(page.Text))).ToList();
        double hits = counts.Sum(count => count.Hits), found = counts.Sum(count => count.Found), all = counts.Sum(count => count.All);
        return string.Create(CultureInfo.InvariantCulture, $"{HeaderField}precision {hits / found:0.000} recall {hits / all:0.000} pages {pages.Count}");
    }

    private static (int Hits, int Found, int All) Count(SeamPage page, float[] chances)
    {
        var (hits, found, all) = (0, 0, 0);
        foreach (var at in page.Places.Where(at => !page.Text.Words[at - 1].EndsSentence))
        {
            var isFound = chances[at] >= SeamModel.Likely;
            found += isFound ? 1 : 0;
            all += page.Labels[at] ? 1 : 0;
            hits += isFound && page.Labels[at] ? 1 : 0;
        }

        return (hits, found, all);
    }
}
